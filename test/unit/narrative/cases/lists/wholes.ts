import type { SentenceCase } from '../../sentenceCase';
import { table } from '../../table';

const values = table;

export const cases: readonly SentenceCase[] = [
  { text: '收到政府信息公开申请67件，均予以公开。', values, expect: ['outcomes'] },
  { text: '收到政府信息公开申请67件，均不属于我局职责范围，我局不掌握相关信息。', values, expect: ['outcomes'] },
  {
    text: '收到政府信息公开申请1件，已依法予以公开。',
    values: {
      ...values,
      'requests.newReceived.total': 1,
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.commercial': 0,
      'requests.carriedIn.total': 0,
      'requests.carriedOut.total': 0,
    },
    expect: ['outcomes'],
  },
  { text: '收到政府信息公开申请67件，全部为自然人申请。', values, expect: ['applicants'] },
  { text: '2023年受理政府信息公开申请67件，申请人均为公民个人。', values, expect: ['applicants'] },
  { text: '收到政府信息公开申请67件，均由自然人通过网络提交。', values, expect: ['applicants'] },
  {
    text: '收到政府信息公开申请1件，申请主体为企业。',
    values: {
      ...values,
      'requests.newReceived.total': 1,
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.commercial': 0,
      'requests.carriedIn.total': 0,
      'requests.carriedOut.total': 0,
    },
    expect: ['applicants'],
  },
  { text: '收到政府信息公开申请67件，所有申请均已办结。', values, expect: ['answered'], note: '结转下年度5件' },
  { text: '收到政府信息公开申请67件，均已依法答复。', values, expect: [], note: '答复不等于办结' },
  { text: '收到政府信息公开申请67件，均予以公开答复。', values, expect: [], note: '公开答复可指当众答复' },
  { text: '收到政府信息公开申请67件，对不予公开的申请均说明理由。', values, expect: [] },
  { text: '收到政府信息公开申请67件，主要为自然人申请。', values, expect: [] },
  { text: '收到政府信息公开申请67件，其中59件均为自然人申请。', values, expect: [], note: '自然人59件' },
  { text: '收到政府信息公开申请67件，企业申请均已办结。', values, expect: [] },
  { text: '收到政府信息公开申请67件，到期的均已办结。', values, expect: [] },
  { text: '收到政府信息公开申请67件，均已办结，另有5件结转下年度。', values, expect: [], note: '结转说了' },
  {
    text: '收到政府信息公开申请67件，均予以公开。',
    values: { ...values, 'requests.granted.total': 62, 'requests.partiallyGranted.total': 0 },
    expect: [],
    note: '62+5=67：办结的都公开了',
  },
  {
    text: '收到政府信息公开申请1件，若涉及国家秘密，不予公开。',
    values: {
      ...values,
      'requests.newReceived.total': 1,
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.commercial': 0,
      'requests.carriedIn.total': 0,
      'requests.carriedOut.total': 0,
    },
    expect: [],
  },
  {
    text: '收到政府信息公开申请1件，申请人为自然人。',
    values: {
      ...values,
      'requests.newReceived.total': 1,
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.commercial': 0,
      'requests.carriedIn.total': 0,
      'requests.carriedOut.total': 0,
    },
    expect: [],
  },
  {
    text: '收到政府信息公开申请1件，目前已予以公开。',
    values: {
      ...values,
      'requests.newReceived.total': 1,
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.commercial': 0,
      'requests.carriedIn.total': 0,
      'requests.carriedOut.total': 1,
    },
    expect: [],
    note: '年后才公开的',
  },
  { text: '网民留言均已按期办结。', values, expect: [] },
];
