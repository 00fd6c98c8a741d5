// 评单: the score sheet comes from the region's checklist; what is not deducted gets its full weight.

/** @param {Record<string, { points: number, note: string, owner?: string }>} deductions by checklist item id */
export async function scoreFile(tell, file, who, deductions) {
  const { checklist } = await tell.view(who, file);
  const items = checklist.map(({ id, weight }) => ({ id, points: deductions[id]?.points ?? weight, note: deductions[id]?.note ?? '' }));
  const shortcomings = Object.entries(deductions).map(([id, { note, owner }]) => ({ checklistItem: id, text: note, ...owner && { owner } }));
  return tell.act(who, file, 'score-file', { items, shortcomings, opinion: shortcomings.length === 0 ? '案卷规范' : '存在不足，责成整改' });
}
