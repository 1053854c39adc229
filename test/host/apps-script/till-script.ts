/**
 * A small script with the shape of a use case: it takes the lock, reads once, decides, writes once, and knows by its
 * key whether it has done so before. `careless` leaves the lock out.
 */
export const tillScript = `
  var tab = "'2026-03 订单'!A:A";
  function register(key) {
    var lock = LockService.getDocumentLock();
    if (!lock || !lock.tryLock(5000)) return { ok: false, code: 'busy' };
    try { return enter_(key); } finally { lock.releaseLock(); }
  }
  function careless(key) { return enter_(key); }
  function enter_(key) {
    var id = SpreadsheetApp.getActiveSpreadsheet().getId();
    var rows = Sheets.Spreadsheets.Values.get(id, tab).values || [];
    for (var i = 0; i < rows.length; i++) {
      if (rows[i][0].split(' ')[1] === key) return { ok: true, number: rows[i][0].split(' ')[0] };
    }
    var number = String(rows.length + 1);
    Sheets.Spreadsheets.Values.append({ values: [[number + ' ' + key]] }, id, tab, { valueInputOption: 'RAW' });
    return { ok: true, number: number };
  }
  function idle() { return 1; }
`;
