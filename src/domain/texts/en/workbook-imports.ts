/** Titles of the tab of imports, English. */
export const importsColumns = {
  reference: 'Import',
  kind: 'What',
  importedOn: 'Imported on',
  byName: 'By',
  rows: 'Rows',
  numbers: 'Orders or customers',
  takenBack: 'Taken back',
  takenBackOn: 'Taken back on',
  takenBackByName: 'Taken back by',
  record: 'Import itself',
};
