/** On any page there are files; one that may hold a report is called so. */
export function isReportFile({ text }: { readonly text: string }): boolean {
  return /年度?报|信息公开/.test(text);
}
