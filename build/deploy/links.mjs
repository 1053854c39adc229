/** Pages of Google that a person is sent to. */
export const links = {
  workbook: (id) => `https://docs.google.com/spreadsheets/d/${id}/edit`,
  script: (id) => `https://script.google.com/d/${id}/edit`,
  apiSwitch: 'https://script.google.com/home/usersettings',
};
