import type { SentenceCase } from '../../sentenceCase';

const disputed = {
  'disputes.reconsideration.upheld': 1,
  'disputes.reconsideration.total': 1,
  'disputes.directLitigation.pending': 1,
  'disputes.directLitigation.total': 1,
};
const appealed = {
  'disputes.reconsideration.upheld': 1,
  'disputes.reconsideration.total': 1,
  'disputes.litigationAfterReconsideration.pending': 1,
  'disputes.litigationAfterReconsideration.total': 1,
};
const three = {
  'disputes.reconsideration.upheld': 3,
  'disputes.reconsideration.total': 3,
  'disputes.directLitigation.upheld': 3,
  'disputes.directLitigation.total': 3,
};
const persons = {
  'requests.newReceived.naturalPerson': 9,
  'requests.newReceived.commercial': 3,
  'requests.newReceived.total': 12,
  'requests.carriedIn.naturalPerson': 1,
  'requests.carriedIn.total': 1,
  'requests.granted.naturalPerson': 7,
  'requests.granted.commercial': 3,
  'requests.granted.total': 10,
  'requests.denied.processInfo.naturalPerson': 2,
  'requests.denied.processInfo.total': 2,
  'requests.outcomeTotal.naturalPerson': 9,
  'requests.outcomeTotal.commercial': 3,
  'requests.outcomeTotal.total': 12,
  'requests.carriedOut.naturalPerson': 1,
  'requests.carriedOut.total': 1,
};

const agreeing = (values: SentenceCase['values'], texts: readonly string[]) =>
  (['overview', 'requests', 'disputes'] as const).flatMap((section) =>
    texts.map((text): SentenceCase => ({ text, values, expect: [], section })),
  );

/** Lists under one head, appeals, and numbers of one kind of applicant: all agree with the table. */
export const cases: readonly SentenceCase[] = [
  ...agreeing({}, [
    '全年办理水行政执法类行政复议3件、行政诉讼2件，均与政府信息公开无关。',
    '水行政执法类行政复议3件、行政诉讼2件，均与政府信息公开无关。',
    '发生行政复议3件，行政诉讼2件，都与政府信息公开工作无关。',
    '全年行政复议3件、行政诉讼2件，均不涉及政府信息公开。',
    '水土保持类的行政复议2件和行政诉讼1件。',
    '被申请行政复议3件、被提起行政诉讼2件，均非政府信息公开案件。',
    '全年行政复议3件、行政诉讼2件，没有一件因政府信息公开引起。',
    '与政府信息公开无关的行政复议3件、行政诉讼2件。',
    '河道管理方面的行政复议3件，行政诉讼2件，政府信息公开方面没有。',
  ]),
  ...agreeing(appealed, [
    '复议机关对上述1件作出维持决定；当事人不服复议决定提起诉讼1件，至年末法院未作判决。',
    '因政府信息公开被申请行政复议1件，维持1件；申请人不服复议决定起诉1件，尚未审结。',
    '政府信息公开行政复议1件，对复议结果不服提起行政诉讼1件。',
    '政府信息公开行政复议1件、对复议决定不服而提起的诉讼1件。',
    '政府信息公开行政复议1件，经复议提起行政诉讼1件。',
    '不服政府信息公开复议决定起诉1件，法院尚未判决。',
  ]),
  ...agreeing(disputed, [
    '因不服政府信息公开答复引发的案件共2起，复议、诉讼各1起。',
    '政府信息公开行政复议、行政诉讼各1件。',
    '政府信息公开行政复议和行政诉讼案件各发生1件。',
    '因政府信息公开引发的复议与诉讼均为1件。',
    '政府信息公开复议、诉讼案件2件，各1件。',
    '全年行政复议4件、行政诉讼5件，涉及政府信息公开的各1件。',
    '其他类行政复议4件、行政诉讼5件；政府信息公开类各1件。',
    '除政府信息公开外，行政复议4件、行政诉讼5件。',
    '上述政府信息公开行政复议的申请人另案提起行政诉讼3件。',
    '因主动公开引起的行政复议、行政诉讼均为0件。',
    '除政府信息公开行政复议1件外，另有其他行政复议4件、行政诉讼5件。',
    '征地补偿类行政复议4件、行政诉讼5件，政府信息公开类行政复议1件、行政诉讼1件。',
    '未因不予公开决定引发行政复议、行政诉讼。',
    '政府信息公开行政复议、诉讼均较上年减少1件。',
  ]),
  ...agreeing(three, ['政府信息公开行政复议、行政诉讼各3件，全部维持。', '政府信息公开复议、诉讼各有3件，均予维持。']),
  ...agreeing({ ...three, 'disputes.directLitigation.upheld': 2, 'disputes.directLitigation.total': 2 }, [
    '政府信息公开行政复议3件、行政诉讼2件，维持5件。',
    '政府信息公开行政复议、行政诉讼分别为3件、2件，维持3件、2件。',
    '政府信息公开行政复议3件，维持3件，行政诉讼2件，维持2件。',
  ]),
  ...agreeing(persons, [
    '自然人申请办结9件，另有1件结转下年度，合计10件，与新收9件和上年结转1件之和相等。',
    '自然人申请新收9件，予以公开7件，不予公开2件，结转下年度1件。',
    '法人或其他组织申请3件，予以公开3件，办结3件。',
    '对自然人的申请，予以公开7件、不予公开2件。',
    '企业提出的申请均已办结，其中予以公开3件，无结转下年度。',
    '全年新收申请由上半年的7件和下半年的5件组成，其中公民提出9件、单位提出3件。',
    '收到政府信息公开申请上半年7件、下半年5件，其中自然人9件、法人3件。',
    '一季度收到申请4件，二季度收到申请8件，其中自然人9件、商业企业3件。',
    '收到申请1月4件、6月8件，其中自然人9件、商业企业3件。',
    '自然人、商业企业申请分别办结9件、3件。',
    '予以公开、不予公开的自然人申请分别为7件、2件。',
  ]),
  {
    text: '政府信息公开行政复议2件，全年收到政府信息公开申请12件。',
    values: { ...persons, ...disputed },
    expect: ['reconsideration'],
  },
  {
    text: '政府信息公开行政复议、行政诉讼各2件。',
    values: disputed,
    expect: ['litigation', 'reconsideration'],
  },
  {
    text: '政府信息公开行政复议1件，维持1件，行政诉讼1件，维持1件。',
    values: disputed,
    expect: ['litigation'],
    note: '维持1件各属其前一类',
  },
  {
    text: '收到申请12件，加上年结转1件，共13件；办结12件，结转下年度1件。其中予以公开10件。',
    values: { ...persons, 'requests.granted.total': 8 },
    expect: ['outcomes'],
    section: 'requests',
  },
  {
    text: '自然人提出申请9件。全年收到政府信息公开申请11件。',
    values: persons,
    expect: ['requests-received'],
  },
];
