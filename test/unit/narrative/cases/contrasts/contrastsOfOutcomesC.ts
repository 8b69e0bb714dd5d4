import { contrasted } from '../../contrast';

export const cases = contrasted([
  {
    text: '（二）依申请公开。依申请公开方面，予以公开2件、部分公开1件、无法提供4件，不予公开答复3件。',
    values: {
      'requests.granted.total': 2,
      'requests.partiallyGranted.total': 1,
      'requests.unavailable.notHeld.total': 4,
      'requests.denied.processInfo.total': 3,
      'requests.outcomeTotal.total': 10,
    },
    against: [['outcomes', { 'requests.denied.processInfo.total': 4 }]],
  },
  {
    text: '（二）依申请公开。收到10件，其中不予公开答复3件、予以公开答复7件。',
    values: {
      'requests.newReceived.total': 10,
      'requests.granted.total': 7,
      'requests.denied.processInfo.total': 3,
      'requests.outcomeTotal.total': 10,
    },
    against: [['outcomes', { 'requests.denied.processInfo.total': 4 }]],
  },
  {
    text: '（二）依申请公开。其中作出不予公开答复3件，作出无法提供答复4件。',
    values: {
      'requests.newReceived.total': 10,
      'requests.granted.total': 3,
      'requests.unavailable.notHeld.total': 4,
      'requests.denied.processInfo.total': 3,
      'requests.outcomeTotal.total': 10,
    },
    against: [['outcomes', { 'requests.denied.processInfo.total': 4 }]],
  },
  {
    text: '（二）依申请公开。收到20件，其中因涉及个人隐私不予公开1件，因涉及商业秘密不予公开2件。',
    values: {
      'requests.newReceived.total': 20,
      'requests.denied.thirdParty.total': 3,
      'requests.outcomeTotal.total': 20,
    },
  },
  {
    text: '（二）依申请公开。收到20件，因涉及个人隐私不予公开1件，因属于过程性信息不予公开2件，予以公开17件。',
    values: {
      'requests.newReceived.total': 20,
      'requests.denied.thirdParty.total': 1,
      'requests.denied.processInfo.total': 2,
      'requests.granted.total': 17,
      'requests.outcomeTotal.total': 20,
    },
    against: [['outcomes', { 'requests.granted.total': 16 }]],
  },
  {
    text: '（二）依申请公开。因征求意见未获同意不予公开1件。',
    values: {
      'requests.newReceived.total': 20,
      'requests.denied.thirdParty.total': 1,
      'requests.granted.total': 17,
      'requests.outcomeTotal.total': 18,
    },
    against: [['outcomes', { 'requests.denied.thirdParty.total': 2 }]],
  },
  {
    text: '（二）依申请公开。无法提供3件（本机关不掌握）。',
    values: {
      'requests.newReceived.total': 9,
      'requests.unavailable.notHeld.total': 3,
      'requests.outcomeTotal.total': 3,
    },
    against: [['outcomes', { 'requests.unavailable.notHeld.total': 2, 'requests.unavailable.needsCreation.total': 1 }]],
  },
]);
