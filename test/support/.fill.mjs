// host/demo/chance.ts
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
var Chance = class {
  generator;
  constructor(seed) {
    this.generator = xoroshiro128plus(seed);
  }
  /** A whole number from `min` to `max`, both possible. */
  whole(min, max) {
    return uniformInt(this.generator, min, max);
  }
  /** True in so many of a hundred cases. */
  percent(share) {
    return this.whole(1, 100) <= share;
  }
  /** One of the list, each as likely. */
  pick(list) {
    const chosen = list[this.whole(0, list.length - 1)];
    if (chosen === void 0) throw new RangeError("nothing to pick from");
    return chosen;
  }
  /** One of the list, by weight. */
  weighted(list) {
    let left = this.whole(
      1,
      list.reduce((sum, [weight]) => sum + weight, 0)
    );
    for (const [weight, value] of list) {
      left -= weight;
      if (left <= 0) return value;
    }
    throw new RangeError("nothing to pick from");
  }
};

// host/demo/days.ts
import chineseDays from "chinese-days";
var DAY_MS = 864e5;
function dayAfter(date, days2) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days2 * DAY_MS).toISOString().slice(0, 10);
}
function isWorkday(date) {
  return chineseDays.isWorkday(date);
}
function workdayAfter(date, count) {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do
      day = dayAfter(day, step);
    while (!isWorkday(day));
  }
  while (!isWorkday(day)) day = dayAfter(day, step);
  return day;
}
function localDate(moment) {
  return new Date(moment.getTime() + 8 * 36e5).toISOString().slice(0, 10);
}
function localTime(moment) {
  return new Date(moment.getTime() + 8 * 36e5).toISOString().slice(11, 16);
}
function laterDay(a, b) {
  return a > b ? a : b;
}

// host/apps-script/guest/script-runner.ts
import { Script as Script2 } from "node:vm";

// host/apps-script/project.ts
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
var defaultTimeZone = "Asia/Shanghai";
var manifestName = "appsscript.json";
function loadProject(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.flatMap((path6) => projectFile(folder, path6));
  refuseSameNames(files);
  return { files, manifest: JSON.parse(readFileSync(join(folder, manifestName), "utf8")) };
}
function projectFile(folder, path6) {
  const match = /^(.*)\.(js|gs|html)$/.exec(path6);
  if (!match?.[1]) return [];
  const name = match[1].split(sep).join("/");
  const source = readFileSync(join(folder, path6), "utf8");
  return [{ name, type: match[2] === "html" ? "HTML" : "SERVER_JS", source }];
}
function refuseSameNames(files) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name } of files) {
    if (seen.has(name)) throw new Error(`Two files of the script project are named ${name}`);
    seen.add(name);
  }
}

// host/apps-script/run-values.ts
var IllegalValue = class extends Error {
};
function copyArguments(args) {
  return args.map((value, index) => {
    try {
      return copy(value, /* @__PURE__ */ new Set());
    } catch (error2) {
      if (error2 instanceof IllegalValue) throw new TypeError(`Failed due to illegal value in property: ${index}`);
      throw error2;
    }
  });
}
function copyResult(value) {
  try {
    return copy(value, /* @__PURE__ */ new Set());
  } catch (error2) {
    if (error2 instanceof IllegalValue) return null;
    throw error2;
  }
}
function copy(value, above) {
  if (value === null || value === void 0) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || above.has(value)) throw new IllegalValue();
  above.add(value);
  const copied = copyObject(value, above);
  above.delete(value);
  return copied;
}
function copyObject(value, above) {
  if (Array.isArray(value)) return Array.from(value, (entry) => copy(entry, above));
  if (Object.prototype.toString.call(value) !== "[object Object]") throw new IllegalValue();
  const copied = {};
  for (const [key, field2] of Object.entries(value)) {
    if (field2 !== void 0) setOwn(copied, key, copy(field2, above));
  }
  return copied;
}
function setOwn(target, key, value) {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

// host/apps-script/guest/session.ts
function session(side) {
  return side.object("Session", {
    getActiveUser: () => user(side, side.call("Session", "getActiveUser")),
    getEffectiveUser: () => user(side, side.call("Session", "getEffectiveUser")),
    getActiveUserLocale: () => side.call("Session", "getActiveUserLocale"),
    getScriptTimeZone: () => side.call("Session", "getScriptTimeZone"),
    getTemporaryActiveUserKey: () => side.call("Session", "getTemporaryActiveUserKey")
  });
}
function user(side, email2) {
  return side.object("Session.User", {
    getEmail: () => email2,
    getUserLoginId: () => email2,
    toString: () => email2
  });
}

// host/apps-script/a1-notation.ts
function columnLetters(column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function a1Of(block) {
  const first2 = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return first2;
  return `${first2}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
}
function blockOfA1(text3, sheet2) {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(text3.toUpperCase());
  if (!match) return void 0;
  const [, fromColumn = "", fromRow = "", toColumn, toRow] = match;
  const single = toColumn === void 0;
  if (single && (fromColumn === "" || fromRow === "")) return void 0;
  if (!single && fromColumn === "" !== (toColumn === "")) return void 0;
  const columns = [columnNumber(fromColumn) || 1, single ? columnNumber(fromColumn) : columnNumber(toColumn)];
  const rows = [Number(fromRow) || 1, single ? Number(fromRow) : Number(toRow)];
  const [firstColumn, lastColumn] = ordered(columns, sheet2.columns);
  const [firstRow, lastRow] = ordered(rows, sheet2.rows);
  if (lastColumn > sheet2.columns || lastRow > sheet2.rows) return void 0;
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}
function ordered([from = 1, to2 = 0], open) {
  const end = to2 || open;
  return [Math.min(from, end), Math.max(from, end)];
}
function columnNumber(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

// host/apps-script/guest/range.ts
var path = "SpreadsheetApp.Range";
function range(side, cells, sheetOf5) {
  const block = blockOf(cells);
  const values = () => revived(side, side.call("Range", "getValues", cells));
  const self = side.object(
    path,
    {
      activate: side.method(`${path}.activate`, [[]], () => {
        side.call("Spreadsheet", "setActiveRange", cells);
        return self;
      }),
      getA1Notation: () => a1Of(block),
      getColumn: () => block.column,
      getLastColumn: () => block.column + block.columns - 1,
      getLastRow: () => block.row + block.rows - 1,
      getNumColumns: () => block.columns,
      getNumRows: () => block.rows,
      getRow: () => block.row,
      getSheet: () => sheetOf5(cells.sheetId),
      getValue: side.method(`${path}.getValue`, [[]], () => {
        const first2 = { ...cells, endRowIndex: cells.startRowIndex + 1, endColumnIndex: cells.startColumnIndex + 1 };
        return revived(side, side.call("Range", "getValues", first2))[0]?.[0];
      }),
      getValues: side.method(`${path}.getValues`, [[]], values)
    },
    cells
  );
  return self;
}
function revived(side, rows) {
  for (const row of rows) {
    row.forEach((value, index) => {
      if (typeof value === "object" && value !== null)
        row[index] = side.realm.makeDate(value.$date);
    });
  }
  return rows;
}
function blockOf(cells) {
  return {
    row: cells.startRowIndex + 1,
    column: cells.startColumnIndex + 1,
    rows: cells.endRowIndex - cells.startRowIndex,
    columns: cells.endColumnIndex - cells.startColumnIndex
  };
}

// host/apps-script/guest/sheet.ts
var path2 = "SpreadsheetApp.Sheet";
function sheet(side, sheetId, parent) {
  const asked = (method) => side.method(`${path2}.${method}`, [[]], () => side.call("Sheet", method, sheetId));
  const chained = (method, act) => side.method(`${path2}.${method}`, [[]], () => {
    act();
    return self;
  });
  const sheetOf5 = (id2) => sheet(side, id2, parent);
  const rangeAt = (place) => range(side, side.call("Sheet", "getRange", sheetId, place), sheetOf5);
  const self = side.object(
    path2,
    {
      activate: chained("activate", () => side.call("Spreadsheet", "setActiveSheet", sheetId)),
      getIndex: asked("getIndex"),
      getMaxColumns: asked("getMaxColumns"),
      getMaxRows: asked("getMaxRows"),
      getName: asked("getName"),
      getParent: parent,
      getRange: side.method(
        `${path2}.getRange`,
        [["String"], ...[2, 3, 4].map((count) => Array.from({ length: count }, () => "Integer"))].reverse(),
        (first2, column, rows = 1, columns = 1) => rangeAt(column === void 0 ? first2 : { row: first2, column, rows, columns })
      ),
      getSheetId: () => sheetId,
      getSheetName: asked("getName"),
      hideSheet: chained("hideSheet", () => side.call("Sheet", "hideSheet", sheetId)),
      isSheetHidden: asked("isSheetHidden"),
      showSheet: chained("showSheet", () => side.call("Sheet", "showSheet", sheetId))
    },
    sheetId
  );
  return self;
}

// host/apps-script/guest/spreadsheet.ts
var path3 = "SpreadsheetApp.Spreadsheet";
function spreadsheetOfRun(side) {
  const id2 = side.call("SpreadsheetApp", "getActiveSpreadsheet");
  return id2 === null ? null : spreadsheet(side, id2);
}
function sheetOfRun(side, sheetId) {
  return sheet(side, sheetId, () => spreadsheetOfRun(side));
}
function rangeOfRun(side, cells) {
  return range(side, cells, (sheetId) => sheetOfRun(side, sheetId));
}
function spreadsheet(side, id2) {
  const ask = (method, ...args) => side.call("Spreadsheet", method, ...args);
  const asked = (method) => side.method(`${path3}.${method}`, [[]], () => ask(method));
  const sheetOrNull = (sheetId) => sheetId === null ? null : sheetOfRun(side, sheetId);
  return side.object(
    path3,
    {
      getId: () => id2,
      getName: asked("getName"),
      getEditors: side.method(
        `${path3}.getEditors`,
        [[]],
        () => ask("getEditors").map((email2) => user(side, email2))
      ),
      getUrl: asked("getUrl"),
      getSpreadsheetLocale: asked("getSpreadsheetLocale"),
      getSpreadsheetTimeZone: asked("getSpreadsheetTimeZone"),
      getSheets: side.method(
        `${path3}.getSheets`,
        [[]],
        () => ask("getSheets").map((sheetId) => sheetOfRun(side, sheetId))
      ),
      getSheetByName: side.method(
        `${path3}.getSheetByName`,
        [["String"]],
        (name) => sheetOrNull(ask("getSheetByName", name))
      ),
      getSheetById: side.method(
        `${path3}.getSheetById`,
        [["Integer"]],
        (sheetId) => sheetOrNull(ask("getSheetById", sheetId))
      ),
      toast: side.method(
        `${path3}.toast`,
        [["String"], ["String", "String"], ["String", "String", "Integer"]],
        (message, title, seconds) => void ask("toast", message, title, seconds)
      ),
      ...selectionMembers(side, path3),
      getSelection: () => side.object("SpreadsheetApp.Selection", selectionMembers(side, "SpreadsheetApp.Selection"))
    },
    id2
  );
}
function selectionMembers(side, owner2) {
  const ask = (method, ...args) => side.call("Spreadsheet", method, ...args);
  const reading = {
    getActiveSheet: side.method(`${owner2}.getActiveSheet`, [[]], () => {
      const sheetId = ask("getActiveSheet");
      return sheetId === null ? null : sheetOfRun(side, sheetId);
    }),
    getActiveRange: side.method(`${owner2}.getActiveRange`, [[]], () => {
      const cells = ask("getActiveRange");
      return cells === null ? null : rangeOfRun(side, cells);
    }),
    getActiveRangeList: side.method(`${owner2}.getActiveRangeList`, [[]], () => {
      const ranges2 = ask("getActiveRangeList").map((cells) => rangeOfRun(side, cells));
      return ranges2.length === 0 ? null : side.object("SpreadsheetApp.RangeList", { getRanges: () => ranges2 });
    })
  };
  if (owner2.endsWith(".Selection")) return reading;
  return {
    ...reading,
    setActiveSheet: side.method(`${owner2}.setActiveSheet`, [["Sheet"]], (target) => {
      ask("setActiveSheet", side.dataOf(target));
      return target;
    }),
    setActiveRange: side.method(`${owner2}.setActiveRange`, [["Range"]], (target) => {
      ask("setActiveRange", side.dataOf(target));
      return target;
    })
  };
}

// host/apps-script/guest/event.ts
function eventObject(side, enums, event) {
  const { authMode, range: cells, user: email2, ...plain } = event;
  const made = side.realm.adopt(plain);
  if (authMode) made.authMode = enums.AuthMode[authMode];
  if (cells) made.range = rangeOfRun(side, cells);
  if (email2 !== void 0) {
    made.user = user(side, email2 ?? "");
    if (authMode !== "NONE") defineSource(side, made);
  }
  return made;
}
function defineSource(side, event) {
  Object.defineProperty(event, "source", { enumerable: true, get: () => spreadsheetOfRun(side) });
}

// host/apps-script/service-failure.ts
var ServiceFailure = class extends Error {
  name;
  details;
  constructor(message, name = "Exception", details) {
    super(message);
    this.name = name;
    this.details = details;
  }
};
function encodeFailure(thrown) {
  if (thrown instanceof ServiceFailure) {
    const { name, message, details } = thrown;
    return details ? { name, message, details } : { name, message };
  }
  if (thrown instanceof Error) return { name: thrown.name, message: thrown.message };
  return { name: "Error", message: String(thrown) };
}
function notOffered(name) {
  return new ServiceFailure(`${name} is not offered by the local host`, "Error");
}

// host/apps-script/guest/properties-service.ts
function propertiesService(side) {
  const storeFrom = (getter) => () => {
    const store = side.call("PropertiesService", getter);
    return store === null ? null : properties(side, store);
  };
  return side.object("PropertiesService", {
    getDocumentProperties: storeFrom("getDocumentProperties"),
    getScriptProperties: storeFrom("getScriptProperties"),
    getUserProperties: storeFrom("getUserProperties")
  });
}
function properties(side, store) {
  const path6 = "PropertiesService.Properties";
  const self = side.object(path6, {
    getProperty: side.method(
      `${path6}.getProperty`,
      [["String"]],
      (key) => side.call("Properties", "getProperty", store, key)
    ),
    getProperties: side.method(`${path6}.getProperties`, [[]], () => side.call("Properties", "getProperties", store)),
    getKeys: side.method(`${path6}.getKeys`, [[]], () => side.call("Properties", "getKeys", store)),
    setProperty: side.method(`${path6}.setProperty`, [["String", "String"]], (key, value) => {
      side.call("Properties", "setProperty", store, key, value);
      return self;
    }),
    setProperties: side.method(
      `${path6}.setProperties`,
      [["Object"], ["Object", "Boolean"]],
      (values, deleteAllOthers = false) => {
        side.call("Properties", "setProperties", store, textsOf(values), deleteAllOthers);
        return self;
      }
    ),
    deleteProperty: side.method(`${path6}.deleteProperty`, [["String"]], (key) => {
      side.call("Properties", "deleteProperty", store, key);
      return self;
    }),
    deleteAllProperties: side.method(`${path6}.deleteAllProperties`, [[]], () => {
      side.call("Properties", "deleteAllProperties", store);
      return self;
    })
  });
  return self;
}
function textsOf(values) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}

// host/apps-script/guest/cache-service.ts
function cacheService(side) {
  const cacheFrom = (getter) => () => {
    const name = side.call("CacheService", getter);
    return name === null ? null : cache(side, name);
  };
  return side.object("CacheService", {
    getDocumentCache: cacheFrom("getDocumentCache"),
    getScriptCache: cacheFrom("getScriptCache"),
    getUserCache: cacheFrom("getUserCache")
  });
}
function cache(side, name) {
  const path6 = "CacheService.Cache";
  return side.object(path6, {
    get: side.method(`${path6}.get`, [["String"]], (key) => side.call("Cache", "get", name, key)),
    getAll: side.method(`${path6}.getAll`, [["Array"]], (keys) => side.call("Cache", "getAll", name, keys)),
    put: side.method(
      `${path6}.put`,
      [
        ["String", "String"],
        ["String", "String", "Integer"]
      ],
      (key, value, seconds) => {
        side.call("Cache", "put", name, key, value, seconds);
      }
    ),
    putAll: side.method(
      `${path6}.putAll`,
      [["Object"], ["Object", "Integer"]],
      (values, seconds) => {
        side.call("Cache", "putAll", name, textsOf(values), seconds);
      }
    ),
    remove: side.method(`${path6}.remove`, [["String"]], (key) => {
      side.call("Cache", "remove", name, key);
    }),
    removeAll: side.method(`${path6}.removeAll`, [["Array"]], (keys) => {
      side.call("Cache", "removeAll", name, keys);
    })
  });
}

// host/apps-script/guest/bytes.ts
function toSignedBytes(side, bytes) {
  return side.realm.adopt(Array.from(bytes, (byte) => byte > 127 ? byte - 256 : byte));
}
function bytesOf(data) {
  if (Array.isArray(data)) return Buffer.from(data.map((byte) => Number(byte) & 255));
  return Buffer.from(String(data), "utf8");
}

// host/apps-script/guest/blob.ts
var path4 = "Blob";
var typeByExtension = {
  css: "text/css",
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  jpg: "image/jpeg",
  js: "application/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip"
};
function blob(side, start) {
  const data = { ...start };
  const self = side.object(
    path4,
    {
      getBytes: () => toSignedBytes(side, data.bytes),
      getContentType: () => data.contentType,
      getName: () => data.name,
      isGoogleType: () => false,
      copyBlob: () => blob(side, data),
      getBlob: () => self,
      getDataAsString: side.method(
        `${path4}.getDataAsString`,
        [[], ["String"]],
        (charset = "UTF-8") => decoded(side, data.bytes, charset)
      ),
      getAs: side.method(`${path4}.getAs`, [["String"]], (targetType) => convert(side, data, targetType)),
      setBytes: side.method(`${path4}.setBytes`, [["Array"]], (bytes) => {
        data.bytes = bytesOf(bytes);
        return self;
      }),
      setContentType: side.method(`${path4}.setContentType`, [["String"]], (contentType) => {
        data.contentType = contentType;
        return self;
      }),
      setContentTypeFromExtension: side.method(`${path4}.setContentTypeFromExtension`, [[]], () => {
        const extension = /\.([^.]+)$/.exec(data.name ?? "")?.[1]?.toLowerCase() ?? "";
        data.contentType = typeByExtension[extension] ?? "application/octet-stream";
        return self;
      }),
      setDataFromString: side.method(
        `${path4}.setDataFromString`,
        [["String"], ["String", "String"]],
        (text3, charset = "UTF-8") => {
          data.bytes = encoded(side, text3, charset);
          return self;
        }
      ),
      setName: side.method(`${path4}.setName`, [["String"]], (name) => {
        data.name = name;
        return self;
      })
    },
    () => data
  );
  return self;
}
function attachmentOf(side, source) {
  const given = side.classOf(source) === "Blob" ? source : source.getBlob();
  const { bytes, contentType, name } = side.dataOf(given)();
  return {
    name: name ?? "Untitled",
    contentType: contentType ?? "application/octet-stream",
    base64: bytes.toString("base64")
  };
}
function convert(side, data, targetType) {
  if (data.contentType === targetType) return blob(side, data);
  const source = {
    base64: data.bytes.toString("base64"),
    contentType: data.contentType ?? "application/octet-stream",
    name: data.name
  };
  const base64 = side.call("Blob", "getAs", source, targetType);
  const extension = Object.entries(typeByExtension).find(([, type]) => type === targetType)?.[0];
  const name = data.name && extension ? `${data.name.replace(/\.[^.]*$/, "")}.${extension}` : data.name;
  return blob(side, { bytes: Buffer.from(base64, "base64"), contentType: targetType, name });
}
function decoded(side, bytes, charset) {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw side.failure(`Invalid argument: charset. ${charset}`);
  }
}
function encoded(side, text3, charset) {
  const name = charset.toUpperCase().replace("_", "-");
  if (name === "UTF-8") return Buffer.from(text3, "utf8");
  if (name === "US-ASCII") return Buffer.from(text3.replace(/[^\0-\x7f]/g, "?"), "latin1");
  throw side.failure(`Charset ${charset} is not offered by the local host`);
}

// host/apps-script/guest/html-service.ts
function htmlService(side) {
  const xFrameOptionsMode = side.enumeration("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
  const sandboxMode = side.enumeration("HtmlService.SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
  return side.object("HtmlService", {
    XFrameOptionsMode: xFrameOptionsMode,
    SandboxMode: sandboxMode,
    createHtmlOutput: side.method(
      "HtmlService.createHtmlOutput",
      [[], ["String"], ["Blob"]],
      (source) => {
        const content = typeof source === "object" ? textOfBlob(source) : source ?? "";
        return htmlOutput(side, content);
      }
    ),
    createHtmlOutputFromFile: side.method("HtmlService.createHtmlOutputFromFile", [["String"]], (name) => {
      const file = side.project.files.find((entry) => entry.type === "HTML" && entry.name === name);
      if (!file) throw side.failure(`No HTML file named ${name} was found.`);
      return htmlOutput(side, file.source);
    })
  });
}
function textOfBlob(source) {
  return source.getDataAsString();
}
function htmlOutput(side, content) {
  const path6 = "HtmlService.HtmlOutput";
  const data = { content, title: null, width: null, height: null };
  const setter = (name, types, set) => side.method(`${path6}.${name}`, [types], (value) => {
    set(value);
    return self;
  });
  const self = side.object(
    path6,
    {
      append: setter("append", ["String"], (text3) => {
        data.content += text3;
      }),
      appendUntrusted: setter("appendUntrusted", ["String"], (text3) => {
        data.content += escapeHtml(text3);
      }),
      setContent: setter("setContent", ["String"], (text3) => {
        data.content = text3;
      }),
      clear: () => {
        data.content = "";
        return self;
      },
      setTitle: setter("setTitle", ["String"], (title) => {
        data.title = title;
      }),
      setWidth: setter("setWidth", ["Integer"], (width) => {
        data.width = width;
      }),
      setHeight: setter("setHeight", ["Integer"], (height) => {
        data.height = height;
      }),
      setXFrameOptionsMode: setter("setXFrameOptionsMode", ["XFrameOptionsMode"], () => {
      }),
      setSandboxMode: setter("setSandboxMode", ["SandboxMode"], () => {
      }),
      getContent: () => data.content,
      getTitle: () => data.title,
      getWidth: () => data.width,
      getHeight: () => data.height,
      getBlob: () => blob(side, { bytes: Buffer.from(data.content), contentType: "text/html", name: "output.html" }),
      getAs: (type) => blob(side, { bytes: Buffer.from(data.content), contentType: "text/html", name: "output.html" }).getAs(type)
    },
    data
  );
  return self;
}
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeHtml(text3) {
  return text3.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

// host/apps-script/guest/lock-service.ts
function lockService(side) {
  const lockFrom = (getter) => () => {
    const name = side.call("LockService", getter);
    return name === null ? null : lock(side, name);
  };
  return side.object("LockService", {
    getDocumentLock: lockFrom("getDocumentLock"),
    getScriptLock: lockFrom("getScriptLock"),
    getUserLock: lockFrom("getUserLock")
  });
}
function lock(side, name) {
  const path6 = "LockService.Lock";
  return side.object(path6, {
    hasLock: side.method(`${path6}.hasLock`, [[]], () => side.call("Lock", "hasLock", name)),
    releaseLock: side.method(`${path6}.releaseLock`, [[]], () => void side.call("Lock", "releaseLock", name)),
    tryLock: side.method(
      `${path6}.tryLock`,
      [["Integer"]],
      (timeoutMs) => side.call("Lock", "tryLock", name, timeoutMs)
    ),
    waitLock: side.method(`${path6}.waitLock`, [["Integer"]], (timeoutMs) => {
      side.call("Lock", "waitLock", name, timeoutMs);
    })
  });
}

// host/apps-script/guest/logger.ts
import { format, inspect } from "node:util";
function logger(side) {
  const lines = [];
  const self = side.object("Logger", {
    log: (...values) => {
      const line = typeof values[0] === "string" ? withPlaces(values[0], values.slice(1)) : shown(values[0]);
      lines.push(line);
      side.port.log("INFO", line);
      return self;
    },
    getLog: () => lines.join("\n"),
    clear: () => {
      lines.length = 0;
    }
  });
  return self;
}
function withPlaces(text3, values) {
  let next = 0;
  return text3.replace(/%s/g, (place) => next < values.length ? shown(values[next++]) : place);
}
function scriptConsole(side) {
  const startedAtMs = /* @__PURE__ */ new Map();
  const writer = (severity) => (...values) => side.port.log(severity, format(...values.map(forConsole)));
  return side.object("console", {
    log: writer("DEBUG"),
    info: writer("INFO"),
    warn: writer("WARNING"),
    error: writer("ERROR"),
    time: (label) => {
      startedAtMs.set(String(label), performance.now());
    },
    timeEnd: (label) => {
      const startMs = startedAtMs.get(String(label));
      startedAtMs.delete(String(label));
      if (startMs !== void 0) side.port.log("DEBUG", `${label}: ${Math.round(performance.now() - startMs)}ms`);
    }
  });
}
function forConsole(value) {
  return typeof value === "object" && value !== null ? shown(value) : value;
}
function shown(value) {
  if (typeof value !== "object" || value === null) return String(value);
  const text3 = Object.prototype.toString.call(value);
  if (text3 === "[object Error]") return String(value.stack ?? value);
  if (text3 !== "[object Object]" && text3 !== "[object Array]") return String(value);
  return inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY, compact: true });
}

// host/apps-script/guest/mail-app.ts
var addressOptions = ["to", "cc", "bcc", "replyTo", "noReply", "name"];
var contentOptions = ["subject", "body", "htmlBody", "attachments", "inlineImages"];
var known = /* @__PURE__ */ new Set([...addressOptions, ...contentOptions]);
function mailApp(side) {
  return side.object("MailApp", {
    getRemainingDailyQuota: side.method(
      "MailApp.getRemainingDailyQuota",
      [[]],
      () => side.call("MailApp", "getRemainingDailyQuota")
    ),
    sendEmail: side.method(
      "MailApp.sendEmail",
      [
        ["Object"],
        ["String", "String", "String"],
        ["String", "String", "String", "Object"],
        ["String", "String", "String", "String"]
      ],
      (...args) => {
        side.call("MailApp", "sendEmail", requestOf(side, optionsOf(args)));
      }
    )
  });
}
function optionsOf(args) {
  const [first2, second, third, fourth] = args;
  if (args.length === 1) return first2;
  if (typeof fourth === "string") return { to: first2, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to: first2, subject: second, body: third };
}
function requestOf(side, options2) {
  const unknown = Object.keys(options2).find((key) => !known.has(key));
  if (unknown) throw side.failure(`MailApp.sendEmail: the option ${unknown} is not offered by the local host`);
  const attachments = options2.attachments ?? [];
  const inlineImages = Object.entries(options2.inlineImages ?? {});
  return {
    to: text(options2.to),
    cc: text(options2.cc),
    bcc: text(options2.bcc),
    replyTo: text(options2.replyTo),
    noReply: options2.noReply === true,
    name: text(options2.name),
    subject: text(options2.subject),
    body: text(options2.body),
    htmlBody: options2.htmlBody === void 0 || options2.htmlBody === null ? null : text(options2.htmlBody),
    attachments: (Array.isArray(attachments) ? attachments : [attachments]).map((source) => attachmentOf(side, source)),
    inlineImages: Object.fromEntries(inlineImages.map(([name, source]) => [name, attachmentOf(side, source)]))
  };
}
function text(value) {
  return value === void 0 || value === null ? "" : String(value);
}

// host/apps-script/time-zone.ts
var fixedOffset = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d\d))?$/;
var formats = /* @__PURE__ */ new Map();
function formatFor(timeZone) {
  let format3 = formats.get(timeZone);
  if (!format3) {
    format3 = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    formats.set(timeZone, format3);
  }
  return format3;
}
function isTimeZone(name) {
  if (fixedOffset.test(name)) return true;
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}
function wallTimeOf(instantMs, timeZone) {
  const offsetMs = fixedOffsetMs(timeZone);
  if (offsetMs !== void 0) return wallTimeOf(instantMs + offsetMs, "UTC");
  const parts = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(instantMs)) parts[type] = value;
  const year = Number(parts.year);
  return {
    year: parts.era === "BC" ? 1 - year : year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second)
  };
}
var quarterMs = 15 * 6e4;
var offsets = /* @__PURE__ */ new Map();
function zoneOffsetMs(instantMs, timeZone) {
  if (Number.isNaN(instantMs)) return Number.NaN;
  const known2 = offsets.get(timeZone) ?? /* @__PURE__ */ new Map();
  offsets.set(timeZone, known2);
  const quarter = Math.floor(instantMs / quarterMs);
  const remembered = known2.get(quarter);
  if (remembered !== void 0) return remembered;
  const offset = utcOf(wallTimeOf(quarter * quarterMs, timeZone)) - quarter * quarterMs;
  if (known2.size >= 5e4) known2.clear();
  known2.set(quarter, offset);
  return offset;
}
function instantOf(wall, timeZone) {
  return wallInstantMs(utcOf(wall), timeZone);
}
function wallInstantMs(asUtc, timeZone) {
  const before = asUtc - zoneOffsetMs(asUtc - 864e5, timeZone);
  const after = asUtc - zoneOffsetMs(asUtc + 864e5, timeZone);
  if (asUtc - zoneOffsetMs(before, timeZone) === before) return before;
  if (asUtc - zoneOffsetMs(after, timeZone) === after) return after;
  return before;
}
function fixedOffsetMs(timeZone) {
  const match = fixedOffset.exec(timeZone);
  if (!match) return void 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -minutes : minutes) * 6e4;
}
function utcOf(wall) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, 0);
  return date.getTime();
}

// host/apps-script/guest/clock-trigger-builder.ts
var path5 = "ScriptApp.ClockTriggerBuilder";
function clockTriggerBuilder(side, create) {
  const wishes = {};
  const step = (name, types, wish) => side.method(`${path5}.${name}`, [types], (...args) => {
    Object.assign(wishes, wish(...args));
    return self;
  });
  const inBounds = (name, value, low, high) => {
    if (!Number.isInteger(value) || value < low || value > high) throw side.failure(`Invalid argument: ${name}`);
    return value;
  };
  const frequency = (unit) => (count) => ({
    every: { unit, count: inBounds(unit, count, 1, 1e4) }
  });
  const self = side.object(path5, {
    after: step("after", ["Integer"], (ms) => ({
      at: new Date(side.port.nowMs() + inBounds("durationMilliseconds", ms, 0, 2 ** 40)).toISOString()
    })),
    at: step("at", ["Date"], (date) => ({ at: new Date(date.getTime()).toISOString() })),
    atDate: step("atDate", ["Integer", "Integer", "Integer"], (year, month, day) => ({
      date: { year, month: inBounds("month", month, 1, 12), day: inBounds("day", day, 1, 31) }
    })),
    atHour: step("atHour", ["Integer"], (hour) => ({ hour: inBounds("hour", hour, 0, 23) })),
    everyMinutes: step("everyMinutes", ["Integer"], (count) => {
      if (![1, 5, 10, 15, 30].includes(count)) {
        throw side.failure("The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.");
      }
      return { every: { unit: "minutes", count } };
    }),
    everyHours: step("everyHours", ["Integer"], frequency("hours")),
    everyDays: step("everyDays", ["Integer"], frequency("days")),
    everyWeeks: step("everyWeeks", ["Integer"], frequency("weeks")),
    inTimezone: step("inTimezone", ["String"], (timeZone) => {
      if (!isTimeZone(timeZone)) throw side.failure(`Invalid time zone: ${timeZone}`);
      return { timeZone };
    }),
    nearMinute: step("nearMinute", ["Integer"], (minute) => ({ minute: inBounds("minute", minute, 0, 59) })),
    onMonthDay: step("onMonthDay", ["Integer"], (day) => ({ monthDay: inBounds("day", day, 1, 31) })),
    onWeekDay: step("onWeekDay", ["Weekday"], (day) => ({ weekday: side.dataOf(day) })),
    create: side.method(`${path5}.create`, [[]], () => {
      const schedule = scheduleOf(wishes, side.project.manifest.timeZone ?? defaultTimeZone);
      if (!schedule) throw side.failure("The clock trigger has no time or frequency.");
      return create(schedule);
    })
  });
  return self;
}
function scheduleOf(wishes, scriptTimeZone) {
  const { at: at2, date, every, hour = 0, minute = 0, monthDay, weekday, timeZone = scriptTimeZone } = wishes;
  if (at2 !== void 0) return { type: "once", at: at2 };
  if (date) {
    return { type: "once", at: new Date(instantOf({ ...date, hour, minute, second: 0 }, timeZone)).toISOString() };
  }
  if (monthDay !== void 0) return { type: "months", monthDay, hour, minute, timeZone };
  if (weekday !== void 0 || every?.unit === "weeks") {
    return { type: "weeks", every: every?.count ?? 1, weekday: weekday ?? "MONDAY", hour, minute, timeZone };
  }
  if (every?.unit === "days") return { type: "days", every: every.count, hour, minute, timeZone };
  return every ? { type: every.unit, every: every.count } : void 0;
}

// host/apps-script/guest/script-app.ts
var weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
var eventTypes = ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE", "ON_EVENT_UPDATED"];
function scriptAppEnums(side) {
  const made = (name, values) => side.enumeration(name, values);
  return {
    AuthMode: made("ScriptApp.AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]),
    EventType: made("ScriptApp.EventType", eventTypes),
    TriggerSource: made("ScriptApp.TriggerSource", ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"]),
    WeekDay: made("ScriptApp.Weekday", weekdays)
  };
}
function scriptApp(side, enums) {
  const wrap = (records) => records.map((record) => trigger(side, enums, record));
  const status = side.enumeration("ScriptApp.AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);
  return side.object("ScriptApp", {
    ...enums,
    AuthorizationStatus: status,
    deleteTrigger: side.method("ScriptApp.deleteTrigger", [["Trigger"]], (target) => {
      side.call("ScriptApp", "deleteTrigger", side.dataOf(target).uid);
    }),
    getAuthorizationInfo: side.method("ScriptApp.getAuthorizationInfo", [["AuthMode"]], () => {
      const name = side.call("ScriptApp", "getAuthorizationInfo");
      return side.object("ScriptApp.AuthorizationInfo", {
        getAuthorizationStatus: () => status[name],
        getAuthorizationUrl: () => name === "REQUIRED" ? "https://script.google.com/macros/auth" : null
      });
    }),
    getProjectTriggers: side.method(
      "ScriptApp.getProjectTriggers",
      [[]],
      () => wrap(side.call("ScriptApp", "getProjectTriggers"))
    ),
    getScriptId: side.method("ScriptApp.getScriptId", [[]], () => side.call("ScriptApp", "getScriptId")),
    getUserTriggers: side.method(
      "ScriptApp.getUserTriggers",
      [["Spreadsheet"]],
      (document) => wrap(side.call("ScriptApp", "getUserTriggers", side.dataOf(document)))
    ),
    newTrigger: side.method(
      "ScriptApp.newTrigger",
      [["String"]],
      (functionName) => triggerBuilder(side, enums, functionName)
    )
  });
}
function triggerBuilder(side, enums, functionName) {
  const create = (request) => trigger(side, enums, side.call("ScriptApp", "newTrigger", request));
  return side.object("ScriptApp.TriggerBuilder", {
    timeBased: () => clockTriggerBuilder(side, (schedule) => create({ functionName, eventType: "CLOCK", sourceId: null, schedule })),
    forSpreadsheet: side.method(
      "ScriptApp.TriggerBuilder.forSpreadsheet",
      [["Spreadsheet"], ["String"]],
      (target) => {
        const sourceId = typeof target === "string" ? target : side.dataOf(target);
        return spreadsheetTriggerBuilder(
          side,
          (eventType) => create({ functionName, eventType, sourceId, schedule: null })
        );
      }
    )
  });
}
function spreadsheetTriggerBuilder(side, create) {
  let chosen;
  const choose = (eventType) => () => {
    chosen = eventType;
    return self;
  };
  const self = side.object("ScriptApp.SpreadsheetTriggerBuilder", {
    onOpen: choose("ON_OPEN"),
    onEdit: choose("ON_EDIT"),
    onChange: choose("ON_CHANGE"),
    onFormSubmit: choose("ON_FORM_SUBMIT"),
    create: () => {
      if (!chosen) throw side.failure("The trigger has no event type: call onOpen, onEdit, onChange or onFormSubmit.");
      return create(chosen);
    }
  });
  return self;
}
function trigger(side, enums, record) {
  return side.object(
    "ScriptApp.Trigger",
    {
      getEventType: () => enums.EventType[record.eventType],
      getHandlerFunction: () => record.functionName,
      getTriggerSource: () => enums.TriggerSource[record.source],
      getTriggerSourceId: () => record.sourceId,
      getUniqueId: () => record.uid
    },
    record
  );
}

// host/apps-script/guest/sheets.ts
var body = "Object";
var id = "String";
var options = "Object";
var methods = {
  Spreadsheets: {
    create: [[body]],
    get: [[id], [id, options]],
    getByDataFilter: [
      [body, id],
      [body, id, options]
    ],
    batchUpdate: [[body, id]]
  },
  "Spreadsheets.Values": {
    get: [
      [id, "String"],
      [id, "String", options]
    ],
    batchGet: [[id], [id, options]],
    update: [
      [body, id, "String"],
      [body, id, "String", options]
    ],
    batchUpdate: [[body, id]],
    append: [
      [body, id, "String"],
      [body, id, "String", options]
    ],
    clear: [[body, id, "String"]],
    batchClear: [[body, id]],
    batchGetByDataFilter: [[body, id]],
    batchUpdateByDataFilter: [[body, id]],
    batchClearByDataFilter: [[body, id]]
  },
  "Spreadsheets.DeveloperMetadata": { get: [[id, "Integer"]], search: [[body, id]] },
  "Spreadsheets.Sheets": { copyTo: [[body, id, "Integer"]] }
};
function sheets(side) {
  const spreadsheets = side.object("Sheets.Spreadsheets", {
    ...collection(side, "Spreadsheets"),
    Values: side.object("Sheets.Spreadsheets.Values", collection(side, "Spreadsheets.Values")),
    DeveloperMetadata: side.object(
      "Sheets.Spreadsheets.DeveloperMetadata",
      collection(side, "Spreadsheets.DeveloperMetadata")
    ),
    Sheets: side.object("Sheets.Spreadsheets.Sheets", collection(side, "Spreadsheets.Sheets"))
  });
  return side.object("Sheets", { Spreadsheets: spreadsheets });
}
function collection(side, path6) {
  return Object.fromEntries(
    Object.entries(methods[path6] ?? {}).map(([name, signature]) => [
      name,
      side.method(
        `Sheets.${path6}.${name}`,
        signature,
        (...args) => side.call("Sheets", `${path6}.${name}`, ...args)
      )
    ])
  );
}

// host/apps-script/guest/ui.ts
var defaultDialog = { width: 400, height: 150 };
var uiOfSide = /* @__PURE__ */ new WeakMap();
function ui(side) {
  const made = uiOfSide.get(side) ?? makeUi(side);
  uiOfSide.set(side, made);
  return made;
}
function makeUi(side) {
  const buttons = side.enumeration("Ui.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
  const buttonSets = side.enumeration("Ui.ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
  const buttonNamed = (name) => buttons[name];
  const boxForms = [["String"], ["String", "ButtonSet"], ["String", "String", "ButtonSet"]];
  const ask = (method, args) => {
    const texts = args.filter((value) => typeof value === "string");
    const set = args.find((value) => typeof value === "object");
    const [title, message] = texts.length === 2 ? texts : ["", texts[0]];
    return side.call("Ui", method, title, message, set ? side.dataOf(set) : "OK");
  };
  const showDialog2 = (method) => side.method(`Ui.${method}`, [["HtmlOutput", "String"]], (page, title) => {
    const { content, width, height } = side.dataOf(page);
    side.call("Ui", method, title, content, width ?? defaultDialog.width, height ?? defaultDialog.height);
  });
  return side.object("Ui", {
    Button: buttons,
    ButtonSet: buttonSets,
    alert: side.method("Ui.alert", boxForms, (...args) => buttonNamed(ask("alert", args).button)),
    prompt: side.method("Ui.prompt", boxForms, (...args) => {
      const { button, text: text3 = "" } = ask("prompt", args);
      return side.object("PromptResponse", {
        getResponseText: () => text3,
        getSelectedButton: () => buttonNamed(button)
      });
    }),
    createMenu: side.method("Ui.createMenu", [["String"]], (caption) => menu(side, caption)),
    showSidebar: side.method("Ui.showSidebar", [["HtmlOutput"]], (page) => {
      const { content, title } = side.dataOf(page);
      side.call("Ui", "showSidebar", title ?? "", content);
    }),
    showModalDialog: showDialog2("showModalDialog"),
    showModelessDialog: showDialog2("showModelessDialog")
  });
}
function menu(side, caption) {
  const data = { caption, items: [] };
  const add = (item) => {
    data.items.push(item);
    return self;
  };
  const self = side.object(
    "Menu",
    {
      addItem: side.method(
        "Menu.addItem",
        [["String", "String"]],
        (itemCaption, functionName) => add({ kind: "item", caption: itemCaption, functionName })
      ),
      addSeparator: side.method("Menu.addSeparator", [[]], () => add({ kind: "separator" })),
      addSubMenu: side.method(
        "Menu.addSubMenu",
        [["Menu"]],
        (inner) => add({ kind: "submenu", ...side.dataOf(inner) })
      ),
      addToUi: side.method("Menu.addToUi", [[]], () => void side.call("Ui", "addMenu", caption, data.items))
    },
    data
  );
  return self;
}

// host/apps-script/guest/spreadsheet-app.ts
function spreadsheetApp(side) {
  const active = () => spreadsheetOfRun(side);
  return side.object("SpreadsheetApp", {
    flush: side.method("SpreadsheetApp.flush", [[]], () => void side.call("SpreadsheetApp", "flush")),
    getActive: side.method("SpreadsheetApp.getActive", [[]], active),
    getActiveSpreadsheet: side.method("SpreadsheetApp.getActiveSpreadsheet", [[]], active),
    getUi: side.method("SpreadsheetApp.getUi", [[]], () => {
      side.call("SpreadsheetApp", "getUi");
      return ui(side);
    }),
    ...selectionMembers(side, "SpreadsheetApp")
  });
}

// host/apps-script/guest/utilities.ts
import { createHash, createHmac, randomUUID } from "node:crypto";

// host/apps-script/guest/format-date.ts
var months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"],
  "December"
];
var weekdays2 = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var tokens = /''|'((?:[^']|'')*)'|'|([A-Za-z])\2*|[^A-Za-z']+/g;
function formatDatePattern(instantMs, timeZone, pattern) {
  const moment = { ...wallTimeOf(instantMs, timeZone), instantMs, timeZone };
  if (hasOpenQuote(pattern)) throw new RangeError("Unterminated quote");
  return pattern.replace(tokens, (token, quoted, letter) => {
    if (token === "''") return "'";
    if (quoted !== void 0) return quoted.replaceAll("''", "'");
    return letter === void 0 ? token : field(moment, letter, token.length);
  });
}
function hasOpenQuote(pattern) {
  return [...pattern.matchAll(tokens)].some(([token]) => token === "'");
}
function field(moment, letter, width) {
  const number = numericField(moment, letter);
  if (number !== void 0) return String(number).padStart(width, "0");
  switch (letter) {
    case "G":
      return moment.year > 0 ? "AD" : "BC";
    case "y":
      return yearText(moment.year, width);
    case "Y":
      return yearText(weekYear(moment), width);
    case "M":
    case "L":
      return monthText(moment.month, width);
    case "E":
      return nameText(weekdays2[dayOfWeek(moment)] ?? "", width);
    case "a":
      return moment.hour < 12 ? "AM" : "PM";
    case "z":
      return zoneName(moment, width);
    case "Z":
      return offsetText(moment, "");
    case "X":
      return isoOffset(moment, width);
    default:
      throw new RangeError(`Illegal pattern character '${letter}'`);
  }
}
function numericField(moment, letter) {
  const { day, hour, minute, second, instantMs } = moment;
  switch (letter) {
    case "d":
      return day;
    case "H":
      return hour;
    case "k":
      return hour || 24;
    case "K":
      return hour % 12;
    case "h":
      return hour % 12 || 12;
    case "m":
      return minute;
    case "s":
      return second;
    case "S":
      return (instantMs % 1e3 + 1e3) % 1e3;
    case "D":
      return dayOfYear(moment);
    case "u":
      return dayOfWeek(moment) || 7;
    case "F":
      return Math.floor((day - 1) / 7) + 1;
    case "w":
      return weekOfYear(moment);
    case "W":
      return Math.floor((day + weekdayOfFirst(moment) - 1) / 7) + 1;
    default:
      return void 0;
  }
}
function yearText(year, width) {
  const shown2 = year > 0 ? year : 1 - year;
  return width === 2 ? String(shown2 % 100).padStart(2, "0") : String(shown2).padStart(width, "0");
}
function monthText(month, width) {
  return width < 3 ? String(month).padStart(width, "0") : nameText(months[month - 1] ?? "", width);
}
function nameText(name, width) {
  return width < 4 ? name.slice(0, 3) : name;
}
function dayNumber(year, month, day) {
  return Date.UTC(year, month - 1, day) / 864e5;
}
function dayOfWeek({ year, month, day }) {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function weekdayOfFirst({ year, month }) {
  return new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
}
function dayOfYear({ year, month, day }) {
  return dayNumber(year, month, day) - dayNumber(year, 1, 1) + 1;
}
function weekOfYear(moment) {
  if (weekYear(moment) > moment.year) return 1;
  const first2 = new Date(Date.UTC(moment.year, 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(moment) + first2 - 1) / 7) + 1;
}
function weekYear(moment) {
  const saturday = dayNumber(moment.year, moment.month, moment.day) + 6 - dayOfWeek(moment);
  return new Date(saturday * 864e5).getUTCFullYear();
}
function offsetText({ instantMs, timeZone }, separator) {
  const minutes = Math.round(zoneOffsetMs(instantMs, timeZone) / 6e4);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = (value) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(hours)}${separator}${digits(rest)}`;
}
function isoOffset(moment, width) {
  if (width > 3) throw new RangeError("invalid ISO 8601 format: length=4");
  if (zoneOffsetMs(moment.instantMs, moment.timeZone) === 0) return "Z";
  return width === 1 ? offsetText(moment, "").slice(0, 3) : offsetText(moment, width === 3 ? ":" : "");
}
function zoneName({ instantMs, timeZone }, width) {
  try {
    const timeZoneName = width < 4 ? "short" : "long";
    const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName }).formatToParts(instantMs);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

// host/apps-script/guest/utilities.ts
var digestNames = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512"
};
var longestSleepMs = 3e5;
var bytesOrText = [["Array"], ["String"], ["String", "Charset"]];
function utilities(side) {
  return side.object("Utilities", {
    Charset: side.enumeration("Utilities.Charset", ["US_ASCII", "UTF_8"]),
    DigestAlgorithm: side.enumeration("Utilities.DigestAlgorithm", ["MD2", ...Object.keys(digestNames)]),
    ...codecs(side),
    ...digests(side),
    formatDate: side.method(
      "Utilities.formatDate",
      [["Date", "String", "String"]],
      (date, timeZone, format3) => formatDate(side, date, timeZone, format3)
    ),
    getUuid: () => randomUUID(),
    newBlob: side.method(
      "Utilities.newBlob",
      ["String", "Array"].flatMap((data) => [[data], [data, "String"], [data, "String", "String"]]),
      (data, contentType, name) => blob(side, {
        bytes: bytesOf(data),
        contentType: contentType ?? (Array.isArray(data) ? null : "text/plain"),
        name: name ?? null
      })
    ),
    sleep: side.method("Utilities.sleep", [["Integer"]], (ms) => {
      if (ms < 0 || ms > longestSleepMs) throw side.failure("Invalid argument: milliseconds");
      side.call("Utilities", "sleep", ms);
    })
  });
}
function formatDate(side, date, timeZone, format3) {
  if (!isTimeZone(timeZone)) throw side.failure(`Invalid argument: timeZone. ${timeZone}`);
  if (Number.isNaN(date.getTime())) throw side.failure("Invalid argument: date");
  try {
    return formatDatePattern(date.getTime(), timeZone, format3);
  } catch (error2) {
    if (error2 instanceof RangeError) throw side.failure(error2.message);
    throw error2;
  }
}
function codecs(side) {
  const encode = (alphabet) => (data) => {
    const text3 = bytesOf(data).toString("base64");
    return alphabet === "base64" ? text3 : text3.replaceAll("+", "-").replaceAll("/", "_");
  };
  const decode = (text3) => {
    if (!/^[\w+/-]*={0,2}$/.test(text3)) throw side.failure("Could not decode string.");
    return toSignedBytes(side, Buffer.from(text3, "base64"));
  };
  return {
    base64Encode: side.method("Utilities.base64Encode", bytesOrText, encode("base64")),
    base64EncodeWebSafe: side.method("Utilities.base64EncodeWebSafe", bytesOrText, encode("base64url")),
    base64Decode: side.method("Utilities.base64Decode", [["String"], ["String", "Charset"]], decode),
    base64DecodeWebSafe: side.method("Utilities.base64DecodeWebSafe", [["String"], ["String", "Charset"]], decode)
  };
}
function digests(side) {
  return {
    computeDigest: side.method(
      "Utilities.computeDigest",
      bytesOrText.map((types) => ["DigestAlgorithm", ...types]),
      (algorithm, data) => {
        const name = digestNames[side.dataOf(algorithm)];
        if (!name) throw side.failure(`Digest algorithm ${String(algorithm)} is not offered by the local host`);
        return toSignedBytes(side, createHash(name).update(bytesOf(data)).digest());
      }
    ),
    computeHmacSha256Signature: side.method(
      "Utilities.computeHmacSha256Signature",
      [
        ["String", "String"],
        ["Array", "Array"],
        ["String", "String", "Charset"]
      ],
      (value, key) => toSignedBytes(side, createHmac("sha256", bytesOf(key)).update(bytesOf(value)).digest())
    )
  };
}

// host/apps-script/guest/globals.ts
var missingServices = [
  ...["Browser", "CalendarApp", "CardService", "Charts", "ConferenceDataService", "ContactsApp", "ContentService"],
  ...["DocumentApp", "DriveApp", "FormApp", "GmailApp", "GroupsApp", "Jdbc", "LanguageApp", "Maps", "MimeType"],
  ...["SitesApp", "SlidesApp", "UrlFetchApp", "XmlService"]
];
function defineServices(side, enums) {
  const services = {
    CacheService: cacheService,
    HtmlService: htmlService,
    LockService: lockService,
    Logger: logger,
    MailApp: mailApp,
    PropertiesService: propertiesService,
    ScriptApp: () => scriptApp(side, enums),
    Session: session,
    SpreadsheetApp: spreadsheetApp,
    Utilities: utilities,
    console: scriptConsole
  };
  for (const name of missingServices) services[name] = () => side.object(name, {});
  for (const symbol of enabledAdvancedServices(side)) services[symbol] = () => advancedService(side, symbol);
  for (const [name, make] of Object.entries(services)) defineLazily(side.realm.globals, name, () => make(side));
}
function enabledAdvancedServices(side) {
  const enabled = side.project.manifest.dependencies?.enabledAdvancedServices ?? [];
  return enabled.map(({ userSymbol }) => userSymbol);
}
function advancedService(side, symbol) {
  const enabled = side.project.manifest.dependencies?.enabledAdvancedServices ?? [];
  const service = enabled.find(({ userSymbol }) => userSymbol === symbol);
  if (service?.serviceId === "sheets" && service.version === "v4") return sheets(side);
  throw side.error(notOffered(`The advanced service ${service?.serviceId} ${service?.version}`));
}
function defineLazily(globals, name, make) {
  let made;
  Object.defineProperty(globals, name, {
    configurable: true,
    get: () => {
      made ??= make();
      return made;
    },
    set: (value) => {
      Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: true });
    }
  });
}

// host/apps-script/guest/port-switch.ts
var PortSwitch = class {
  constructor(current) {
    this.current = current;
  }
  current;
  turnTo(port) {
    this.current = port;
  }
  callText(requestText) {
    return this.current.callText(requestText);
  }
  callSharing(requestText) {
    const { current } = this;
    return current.callSharing?.(requestText) ?? JSON.parse(current.callText(requestText));
  }
  log(...line) {
    this.current.log(...line);
  }
  nowMs() {
    return this.current.nowMs();
  }
};

// host/apps-script/guest/realm.ts
import { createContext, Script } from "node:vm";

// host/apps-script/guest/script-date.ts
var fields = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"];
var hasZone = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC?|[ECMP][SD]T)\s*(?:\([^)]*\))?$/i;
var isoDay = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$/;
function scriptDate(RealDate, nowMs, timeZone) {
  const shifted = (date) => new RealDate(date.getTime() + zoneOffsetMs(date.getTime(), timeZone));
  const localMs = (wallMs) => wallInstantMs(wallMs, timeZone);
  function instantOfArguments(parts) {
    const [first2] = parts;
    if (parts.length === 0) return nowMs();
    if (parts.length > 1) return localMs(RealDate.UTC(...parts));
    return typeof first2 === "string" ? parse(first2) : first2;
  }
  function parse(text3) {
    const readMs = RealDate.parse(text3);
    if (Number.isNaN(readMs) || hasZone.test(text3.trim()) || isoDay.test(text3.trim())) return readMs;
    return localMs(readMs - new Date(readMs).getTimezoneOffset() * 6e4);
  }
  function ScriptDate(...parts) {
    if (!new.target) return new RealDate(nowMs()).toString();
    return Reflect.construct(RealDate, [instantOfArguments(parts)], new.target);
  }
  const { prototype } = RealDate;
  for (const [name, method] of Object.entries(localMethods(RealDate, shifted, localMs, timeZone))) {
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  }
  Object.defineProperties(prototype, { constructor: { value: ScriptDate, writable: true, configurable: true } });
  Object.defineProperties(ScriptDate, {
    name: { value: "Date" },
    length: { value: 7 },
    prototype: { value: prototype, writable: false },
    now: { value: () => nowMs(), writable: true, configurable: true },
    parse: { value: (text3) => parse(String(text3)), writable: true, configurable: true },
    UTC: { value: RealDate.UTC, writable: true, configurable: true }
  });
  return Object.setPrototypeOf(ScriptDate, Object.getPrototypeOf(RealDate));
}
function localMethods(RealDate, shifted, localMs, timeZone) {
  const methods3 = {
    getDay() {
      return shifted(this).getUTCDay();
    },
    getTimezoneOffset() {
      return (this.getTime() - shifted(this).getTime()) / 6e4;
    },
    toString() {
      return isValid(this) ? `${dayText(shifted(this))} ${timeText(this, shifted(this), timeZone)}` : "Invalid Date";
    },
    toDateString() {
      return isValid(this) ? dayText(shifted(this)) : "Invalid Date";
    },
    toTimeString() {
      return isValid(this) ? timeText(this, shifted(this), timeZone) : "Invalid Date";
    }
  };
  for (const field2 of fields) {
    methods3[`get${field2}`] = function() {
      return shifted(this)[`getUTC${field2}`]();
    };
    methods3[`set${field2}`] = function(...values) {
      const wall = isValid(this) || field2 !== "FullYear" ? shifted(this) : new RealDate(0);
      wall[`setUTC${field2}`](...values);
      return this.setTime(localMs(wall.getTime()));
    };
  }
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const original = RealDate.prototype[name];
    methods3[name] = function(locales, options2) {
      return original.call(this, locales, { timeZone, ...options2 });
    };
  }
  return methods3;
}
function isValid(date) {
  return !Number.isNaN(date.getTime());
}
function dayText(wall) {
  const [weekday, day, month, year] = wall.toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day} ${year}`;
}
function timeText(date, wall, timeZone) {
  const minutes = (wall.getTime() - date.getTime()) / 6e4;
  const digits = (value) => String(Math.trunc(value)).padStart(2, "0");
  const offset = `${minutes < 0 ? "-" : "+"}${digits(Math.abs(minutes) / 60)}${digits(Math.abs(minutes) % 60)}`;
  return `${wall.toISOString().slice(-13, -5)} GMT${offset} (${timeZone})`;
}

// host/apps-script/guest/realm.ts
var takeIntrinsics = new Script("delete globalThis.console; ({ Date, Error, JSON })", { filename: "realm" });
function createRealm(options2) {
  const globals = {};
  const context = createContext(globals);
  const intrinsics = takeIntrinsics.runInContext(context);
  const { Date: RealDate, Error: RealError } = intrinsics;
  const parseJson = intrinsics.JSON.parse;
  const value = scriptDate(RealDate, options2.nowMs, options2.timeZone);
  Object.defineProperty(globals, "Date", { value, writable: true, configurable: true });
  return {
    globals,
    evaluate: (script, { timeoutMs } = {}) => timeoutMs === void 0 ? script.runInContext(context) : script.runInContext(context, { timeout: timeoutMs }),
    parseJson: (text3) => parseJson(text3),
    adopt: (data) => parseJson(JSON.stringify(data)),
    makeDate: (ms) => new RealDate(ms),
    makeError({ name, message, details }) {
      const error2 = new RealError(message);
      Object.defineProperty(error2, "name", { value: name, writable: true, configurable: true });
      return details ? Object.assign(error2, { details: parseJson(JSON.stringify(details)) }) : error2;
    }
  };
}

// host/apps-script/guest/signature.ts
function matchArguments(signature, args, classOf) {
  const form = signature.find(
    (types) => types.length === args.length && types.every((type, index) => accepts(type, args[index], classOf))
  );
  return form?.map((type, index) => type === "String" ? String(args[index]) : args[index]);
}
function accepts(type, value, classOf) {
  switch (type) {
    case "Any":
      return true;
    case "String":
      return ["string", "number", "boolean"].includes(typeof value);
    case "Integer":
      return typeof value === "number" && Number.isFinite(value);
    case "Boolean":
      return typeof value === "boolean";
    case "Date":
      return isDate(value);
    case "Array":
      return Array.isArray(value);
    case "Object":
      return typeof value === "object" && value !== null && classOf(value) === void 0 && !isDate(value);
    default:
      return classOf(value) === type;
  }
}
function isDate(value) {
  return Object.prototype.toString.call(value) === "[object Date]";
}
function mismatchMessage(method, args, classOf) {
  const types = args.map((value) => typeName(value, classOf)).join(",");
  return `The parameters (${types}) don't match the method signature for ${method}.`;
}
function typeName(value, classOf) {
  if (value === null || value === void 0) return "null";
  if (Array.isArray(value)) return `${typeName(value[0], classOf).replace("null", "Object")}[]`;
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "object") return classOf(value) ?? (isDate(value) ? "Date" : "(class)");
  return typeof value;
}

// host/apps-script/guest/script-side.ts
var askedOfAnyObject = /* @__PURE__ */ new Set(["then", "toJSON", "constructor", "prototype", "inspect", "nodeType", "length"]);
var ScriptSide = class {
  constructor(realm, port, project2) {
    this.realm = realm;
    this.port = port;
    this.project = project2;
  }
  realm;
  port;
  project;
  identities = /* @__PURE__ */ new WeakMap();
  /** Calls the kernel. The answer is plain data of the realm; a failure is thrown as an error of the realm. */
  call(service, method, ...args) {
    const answer = this.answerTo(JSON.stringify({ service, method, args }));
    if (!answer.ok) throw this.error(answer.failure);
    return answer.value;
  }
  answerTo(requestText) {
    const { port, realm } = this;
    return port.callSharing?.(requestText) ?? realm.parseJson(port.callText(requestText));
  }
  /**
   * An object as scripts see it.
   * @param className how Google names its class, as in `SpreadsheetApp.Range`
   * @param data what `dataOf` answers for it
   */
  object(className, members, data) {
    const shortName = className.slice(className.lastIndexOf(".") + 1);
    const target = { toString: () => shortName, ...members };
    const made = new Proxy(target, {
      get: (_target, key) => {
        if (key === Symbol.toStringTag) return shortName;
        if (typeof key === "symbol") return void 0;
        if (Object.hasOwn(target, key)) return target[key];
        if (askedOfAnyObject.has(key)) return void 0;
        throw this.error(notOffered(`${className}.${key}`));
      },
      set: (_target, key) => {
        throw this.error(notOffered(`Setting ${className}.${String(key)}`));
      }
    });
    this.identities.set(made, { className: shortName, data });
    return made;
  }
  /** A method that checks its arguments as Google does: no fitting form is an exception that names the types. */
  method(name, signature, body2) {
    const classOf = (value) => this.classOf(value);
    return (...args) => {
      const matched = matchArguments(signature, args, classOf);
      if (!matched) throw this.failure(mismatchMessage(name, args, classOf));
      return body2(...matched);
    };
  }
  /** An enumeration such as `ScriptApp.AuthMode`: one object for each name, the same throughout the run. */
  enumeration(className, names) {
    const values = names.map((name, ordinal) => [name, this.enumValue(className, name, ordinal)]);
    return this.object(className, Object.fromEntries(values));
  }
  enumValue(className, name, ordinal) {
    const members = { name: () => name, toString: () => name, toJSON: () => name, ordinal: () => ordinal };
    return this.object(className, members, name);
  }
  /** The class of an object made here, undefined for everything else. */
  classOf(value) {
    return typeof value === "object" && value !== null ? this.identities.get(value)?.className : void 0;
  }
  /** The data given to `object`. The caller names the type that it checked by the class. */
  dataOf(value) {
    return this.identities.get(value)?.data;
  }
  /** An exception of the built-in services. */
  failure(message) {
    return this.error(new ServiceFailure(message));
  }
  error(failure) {
    const { name, message, details } = failure;
    return this.realm.makeError(details ? { name, message, details } : { name, message });
  }
};

// host/apps-script/guest/script-runner.ts
var ScriptRunner = class {
  /** @throws SyntaxError where a file is no script */
  constructor(project2) {
    this.project = project2;
    const files = project2.files.filter(({ type }) => type === "SERVER_JS");
    this.fileNames = files.map(({ name }) => `${name}.js`);
    this.scripts = files.map(({ name, source }) => new Script2(source, { filename: `${name}.js` }));
  }
  project;
  scripts;
  fileNames;
  declared;
  shared;
  /**
   * Runs one function in a fresh global scope, as Apps Script does for every call. Where the port shares its answers the script
   * is trusted, and all its runs share one scope too: code that has run before runs several times as fast.
   * @param timeoutMs real time after which the run is ended; only a loop that computes can be ended so
   */
  run(request, port, timeoutMs) {
    try {
      const { realm, side, enums, provided } = port.callSharing ? this.shareScope(port) : this.freshScope(port, timeoutMs);
      const fn = this.functionOf(realm, request, provided);
      const given = request.event ? [eventObject(side, enums, request.event)] : realm.adopt(request.args ?? []);
      return { ok: true, value: copyResult(callWithin(realm, () => fn(...given), timeoutMs)) };
    } catch (error2) {
      return { ok: false, error: this.describe(error2) };
    }
  }
  freshScope(port, timeoutMs) {
    const scope = this.prepare(port);
    for (const script of this.scripts) scope.realm.evaluate(script, timeoutMs === void 0 ? {} : { timeoutMs });
    return scope;
  }
  shareScope(port) {
    if (!this.shared) {
      const ports = new PortSwitch(port);
      this.shared = { ports, scope: this.freshScope(ports) };
    }
    this.shared.ports.turnTo(port);
    return this.shared.scope;
  }
  /** Whether the project declares the function, so that it can be a simple trigger. */
  has(functionName) {
    this.declared ??= this.findDeclared();
    return this.declared.has(functionName);
  }
  /** Evaluates the project once where no service answers, to see what it leaves in the global scope. */
  findDeclared() {
    const { realm, provided } = this.prepare(deafPort);
    try {
      for (const script of this.scripts) realm.evaluate(script);
    } catch {
    }
    const names = Object.getOwnPropertyNames(realm.globals);
    return new Set(names.filter((name) => !provided.has(name) && typeof realm.globals[name] === "function"));
  }
  prepare(port) {
    const timeZone = this.project.manifest.timeZone ?? defaultTimeZone;
    const realm = createRealm({ nowMs: () => port.nowMs(), timeZone });
    const side = new ScriptSide(realm, port, this.project);
    const enums = scriptAppEnums(side);
    defineServices(side, enums);
    return { realm, side, enums, provided: new Set(Object.getOwnPropertyNames(realm.globals)) };
  }
  /** Only what the project declares, and from a page only what is not private. */
  functionOf(realm, request, provided) {
    const { functionName, kind } = request;
    const isPrivate = kind === "callable" && functionName.endsWith("_");
    const found = isPrivate || provided.has(functionName) ? void 0 : ownValue(realm.globals, functionName);
    if (typeof found !== "function") throw new Error(`Script function not found: ${functionName}`);
    return found;
  }
  describe(thrown) {
    if (typeof thrown !== "object" || thrown === null || !("message" in thrown)) {
      return { name: "Error", message: String(thrown) };
    }
    const { name, message, stack } = thrown;
    if (thrown.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return timeLimitError;
    const frames = this.scriptFrames(String(stack ?? ""));
    const described = { name: String(name), message: String(message) };
    return frames.length > 0 ? { ...described, stack: [`${name}: ${message}`, ...frames].join("\n") } : described;
  }
  /** The lines of a stack that lie in the script, without those of the host below and between. */
  scriptFrames(stack) {
    return stack.split("\n").filter((line) => /^\s+at /.test(line) && this.fileNames.some((name) => line.includes(name)));
  }
};
var deafPort = {
  callText: () => JSON.stringify({ ok: false, failure: { name: "Exception", message: "No service answers here" } }),
  log: () => {
  },
  nowMs: () => Date.now()
};
var timeLimitError = { name: "Exception", message: "Exceeded maximum execution time" };
var trampoline = new Script2("(() => { const go = globalThis.__go; delete globalThis.__go; return go(); })()");
function callWithin(realm, call, timeoutMs) {
  if (timeoutMs === void 0) return call();
  realm.globals.__go = call;
  return realm.evaluate(trampoline, { timeoutMs });
}
function ownValue(globals, name) {
  return Object.hasOwn(globals, name) ? globals[name] : void 0;
}

// host/apps-script/transport/in-process.ts
var InProcessTransport = class {
  constructor(kernel, project2, runner, maxRunMs, trusted) {
    this.kernel = kernel;
    this.project = project2;
    this.runner = runner;
    this.maxRunMs = maxRunMs;
    this.trusted = trusted;
  }
  kernel;
  project;
  runner;
  maxRunMs;
  trusted;
  runSync(request) {
    const run = this.kernel.openRun(request, this.project.manifest, false);
    try {
      return this.runner.run(request, portOf(this.kernel, run, this.trusted), this.maxRunMs);
    } finally {
      this.kernel.closeRun(run);
    }
  }
};
function portOf(kernel, run, trusted) {
  return {
    ...trusted && { callSharing: (requestText) => answerOf(kernel, run, requestText) },
    callText: (requestText) => JSON.stringify(answerOf(kernel, run, requestText)),
    log: (severity, message) => kernel.log(run, severity, message),
    nowMs: () => kernel.clock.now().getTime()
  };
}
function answerOf(kernel, run, requestText) {
  const { service, method, args } = JSON.parse(requestText);
  try {
    return { ok: true, value: kernel.call(run, service, method, args) ?? null };
  } catch (error2) {
    return { ok: false, failure: encodeFailure(error2) };
  }
}

// host/apps-script/transport/script-worker.ts
import { MessageChannel, Worker } from "node:worker_threads";

// host/apps-script/transport/run-limit.ts
var RunLimit = class {
  constructor(leftMs, onOverrun) {
    this.leftMs = leftMs;
    this.onOverrun = onOverrun;
  }
  leftMs;
  onOverrun;
  timer;
  resumedAtMs = 0;
  resume() {
    this.resumedAtMs = performance.now();
    this.timer = setTimeout(this.onOverrun, this.leftMs);
  }
  pause() {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = void 0;
    this.leftMs = Math.max(0, this.leftMs - (performance.now() - this.resumedAtMs));
  }
};

// host/apps-script/transport/script-worker.ts
var ScriptWorker = class {
  constructor(project2, options2, onEnd) {
    this.project = project2;
    this.onEnd = onEnd;
    const { port1, port2 } = new MessageChannel();
    const workerData = { project: project2, signal: this.signal.buffer };
    this.answers = port1;
    this.worker = new Worker(options2.workerPath, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: options2.maxHeapMb }
    });
    this.worker.postMessage({ kind: "answers", port: port2 }, [port2]);
    this.worker.on("message", (message) => this.receive(message));
    this.worker.on("error", (error2) => this.ended(`The script's worker failed: ${error2.message}`));
    this.worker.on("exit", () => this.ended("The script's worker ended before the script did"));
    this.worker.unref();
    this.answers.unref();
  }
  project;
  onEnd;
  worker;
  signal = new Int32Array(new SharedArrayBuffer(4));
  answers;
  current;
  alive = true;
  get isAlive() {
    return this.alive;
  }
  /**
   * Runs a function; one at a time. The limit counts real time from when the thread begins, and stands still
   * while the run waits for a person.
   */
  run(kernel, request, maxRunMs) {
    const run = kernel.openRun(request, this.project.manifest, true);
    return new Promise((resolve) => {
      const settle = (result) => {
        this.current?.limit.pause();
        this.current = void 0;
        this.worker.unref();
        kernel.closeRun(run);
        resolve(result);
      };
      this.current = { kernel, run, settle, limit: new RunLimit(maxRunMs, () => this.overrun()) };
      this.worker.ref();
      this.worker.postMessage({ kind: "run", request, clock: readingOf(kernel) });
    });
  }
  /** Ends the thread, and with it a run that is under way. */
  async terminate() {
    this.answers.close();
    await this.worker.terminate();
  }
  overrun() {
    this.current?.settle({ ok: false, error: timeLimitError });
    this.alive = false;
    void this.terminate();
  }
  receive(message) {
    const { current } = this;
    if (!current) return;
    if (message.kind === "started") current.limit.resume();
    if (message.kind === "call") void this.answer(current, message.text);
    if (message.kind === "log") current.kernel.log(current.run, message.severity, message.message);
    if (message.kind === "done") current.settle(message.result);
  }
  async answer(current, requestText) {
    const { service, method, args } = JSON.parse(requestText);
    const asksPerson = service === "Ui" && (method === "alert" || method === "prompt");
    if (asksPerson) current.limit.pause();
    let answer;
    try {
      answer = { ok: true, value: await current.kernel.call(current.run, service, method, args) ?? null };
    } catch (error2) {
      answer = { ok: false, failure: encodeFailure(error2) };
    }
    if (this.current !== current) return;
    if (asksPerson) current.limit.resume();
    this.answers.postMessage({
      text: JSON.stringify(answer),
      clock: readingOf(current.kernel)
    });
    Atomics.store(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }
  ended(message) {
    if (this.alive) {
      this.alive = false;
      this.current?.settle({ ok: false, error: { name: "Error", message } });
    }
    this.onEnd();
  }
};
function readingOf({ clock }) {
  return { nowMs: clock.now().getTime(), frozen: clock.frozen };
}

// host/apps-script/transport/worker-pool.ts
var defaults = { maxRunMs: 36e4, warmWorkers: 2, maxWorkers: 30, maxHeapMb: 512 };
var WorkerPool = class {
  constructor(project2, options2) {
    this.project = project2;
    this.options = { ...defaults, ...options2 };
    this.warmUp();
  }
  project;
  idle = [];
  all = /* @__PURE__ */ new Set();
  queue = [];
  options;
  closed = false;
  async run(kernel, request) {
    const worker = await this.take();
    try {
      return await worker.run(kernel, request, this.options.maxRunMs);
    } finally {
      this.giveBack(worker);
    }
  }
  async close() {
    this.closed = true;
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }
  async take() {
    for (; ; ) {
      if (this.closed) throw new Error("The script host is closed");
      const idle = this.idle.shift();
      if (idle?.isAlive) return idle;
      if (!idle && this.all.size < this.options.maxWorkers) return this.start();
      if (!idle) await new Promise((resolve) => this.queue.push(resolve));
    }
  }
  giveBack(worker) {
    if (worker.isAlive && (this.queue.length > 0 || this.idle.length < this.options.warmWorkers)) {
      this.idle.push(worker);
    } else {
      void worker.terminate();
    }
    this.queue.shift()?.();
  }
  start() {
    const worker = new ScriptWorker(this.project, this.options, () => this.forget(worker));
    this.all.add(worker);
    return worker;
  }
  /** A thread that ended makes room for another, and is replaced where it was one of the warm ones. */
  forget(worker) {
    this.all.delete(worker);
    const index = this.idle.indexOf(worker);
    if (index >= 0) this.idle.splice(index, 1);
    this.queue.shift()?.();
  }
  warmUp() {
    while (this.idle.length < this.options.warmWorkers) this.idle.push(this.start());
  }
};

// host/apps-script/clock.ts
function createHostClock(start = {}) {
  const frozen = start.frozen ?? false;
  let offsetMs = 0;
  let frozenAtMs = Date.now();
  function setTo(instantMs) {
    frozenAtMs = instantMs;
    offsetMs = instantMs - Date.now();
  }
  if (start.now !== void 0) setTo(instantOf2(start.now));
  return {
    frozen,
    now: () => new Date(frozen ? frozenAtMs : Date.now() + offsetMs),
    set: (iso) => setTo(instantOf2(iso)),
    advance: (ms) => setTo((frozen ? frozenAtMs : Date.now() + offsetMs) + ms)
  };
}
var isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
function instantOf2(iso) {
  const ms = isoInstant.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an ISO instant with an offset: ${iso}`);
  return ms;
}

// host/apps-script/kernel/kernel-store.ts
function emptyKernelState() {
  return { version: 1, properties: {}, triggers: [], mailUse: {} };
}

// host/apps-script/script-kernel.ts
import { randomUUID as randomUUID4 } from "node:crypto";

// host/apps-script/authorization.ts
var auth = "https://www.googleapis.com/auth/";
var sheetsWrite = ["drive", "drive.file", "spreadsheets"];
var sheetsRead = ["drive", "drive.file", "drive.readonly", "spreadsheets", "spreadsheets.readonly"];
var currentDocument = ["spreadsheets.currentonly", "spreadsheets"];
var containerUi = ["script.container.ui"];
var sendMail = ["script.send_mail"];
var scriptApp2 = ["script.scriptapp"];
var email = ["userinfo.email"];
var scopesByCall = {
  "Ui.showSidebar": containerUi,
  "Ui.showModalDialog": containerUi,
  "Ui.showModelessDialog": containerUi,
  "MailApp.sendEmail": sendMail,
  "MailApp.getRemainingDailyQuota": sendMail,
  "ScriptApp.newTrigger": scriptApp2,
  "ScriptApp.getProjectTriggers": scriptApp2,
  "ScriptApp.getUserTriggers": scriptApp2,
  "ScriptApp.deleteTrigger": scriptApp2,
  "Session.getActiveUser": email,
  "Session.getEffectiveUser": email
};
var readingSheetsCall = /\.(get|getByDataFilter|batchGet|batchGetByDataFilter|search)$/;
var simpleTriggerServices = /* @__PURE__ */ new Set(["SpreadsheetApp", "Spreadsheet", "Sheet", "Range", "Session"]);
var withoutAuthorization = /^(Ui\.addMenu|SpreadsheetApp\.getUi|Session\.(getScriptTimeZone|getActiveUserLocale|getActiveUser|getEffectiveUser))$/;
function scopesFor(service, method) {
  const scopes = scopesByService(service, method);
  return scopes.map((scope) => auth + scope);
}
function scopesByService(service, method) {
  if (service === "Sheets") return readingSheetsCall.test(method) ? sheetsRead : sheetsWrite;
  if (service === "SpreadsheetApp" && method === "getUi") return [];
  if (["SpreadsheetApp", "Spreadsheet", "Sheet", "Range"].includes(service)) return currentDocument;
  return scopesByCall[`${service}.${method}`] ?? [];
}
function requireAuthorization(call, run) {
  const { service, method } = call;
  const scopes = scopesFor(service, method);
  const name = nameInMessages(service, method);
  if (run.authMode === "NONE" && !withoutAuthorization.test(`${service}.${method}`)) throw denied(name, scopes);
  if (run.authMode === "LIMITED" && scopes.length > 0 && !simpleTriggerServices.has(service)) {
    throw denied(name, scopes);
  }
  const granted = run.manifest.oauthScopes;
  if (granted && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)) && service !== "Session") {
    throw new ServiceFailure(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${listOf(scopes)}`
    );
  }
}
function mayKnowEmail(manifest) {
  return !manifest.oauthScopes || manifest.oauthScopes.includes(`${auth}userinfo.email`);
}
function denied(name, scopes) {
  const required = scopes.length > 0 ? `. Required permissions: ${listOf(scopes)}` : "";
  return new ServiceFailure(`You do not have permission to call ${name}${required}`);
}
function listOf(scopes) {
  return scopes.length === 1 ? String(scopes[0]) : `(${scopes.join(" || ")})`;
}
function nameInMessages(service, method) {
  if (service !== "Sheets") return `${service}.${method}`;
  return ["sheets", ...method.split(".").map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(".");
}

// host/apps-script/kernel/call-dispatcher.ts
var CallDispatcher = class {
  constructor(table) {
    this.table = table;
  }
  table;
  interceptors = [];
  /** Adds an interceptor outside those already there. @returns a function that takes it away */
  intercept(interceptor) {
    this.interceptors.push(interceptor);
    return () => {
      const index = this.interceptors.indexOf(interceptor);
      if (index >= 0) this.interceptors.splice(index, 1);
    };
  }
  /** @returns the service's answer; a promise only where `run.canWait` */
  call(run, service, method, args) {
    const index = run.nextCallIndex++;
    const call = { runId: run.id, functionName: run.functionName, index, service, method, args };
    const effect = () => this.effect(run, service, method, args);
    const proceed = this.interceptors.reduce(
      (inner, interceptor) => () => interceptor(call, inner),
      effect
    );
    const answer = proceed();
    if (answer instanceof Promise && !run.canWait) {
      throw new ServiceFailure(`${service}.${method} cannot wait in the in-process transport`, "Error");
    }
    return answer;
  }
  effect(run, service, method, args) {
    requireAuthorization({ service, method }, run);
    const handler = this.table[`${service}.${method}`];
    if (!handler) throw notOffered(`${service}.${method}`);
    return handler(run, args);
  }
};

// host/apps-script/kernel/lock-service.ts
function createLockService(isBound) {
  const locks = /* @__PURE__ */ new Map();
  function acquire(run, name, timeoutMs) {
    const lock2 = locks.get(name);
    if (!lock2) locks.set(name, { holder: run.id, waiters: [] });
    if (!lock2 || lock2.holder === run.id) return true;
    if (!run.canWait || timeoutMs <= 0) return false;
    return new Promise((resolve) => {
      const waiter = {
        runId: run.id,
        grant(granted) {
          clearTimeout(timer);
          resolve(granted);
        }
      };
      const timer = setTimeout(() => {
        lock2.waiters.splice(lock2.waiters.indexOf(waiter), 1);
        resolve(false);
      }, timeoutMs);
      lock2.waiters.push(waiter);
    });
  }
  function release(runId, name) {
    const lock2 = locks.get(name);
    if (lock2?.holder !== runId) return;
    const next = lock2.waiters.shift();
    if (!next) {
      locks.delete(name);
      return;
    }
    lock2.holder = next.runId;
    next.grant(true);
  }
  function giveUpWaiting(runId) {
    for (const lock2 of locks.values()) {
      const given = lock2.waiters.filter((waiter) => waiter.runId === runId);
      lock2.waiters = lock2.waiters.filter((waiter) => waiter.runId !== runId);
      for (const waiter of given) waiter.grant(false);
    }
  }
  const table = {
    "LockService.getScriptLock": () => "script",
    "LockService.getDocumentLock": () => isBound() ? "document" : null,
    "LockService.getUserLock": (run) => `user:${run.user ?? ""}`,
    "Lock.tryLock": (run, [name, timeoutMs]) => acquire(run, name, timeoutMs),
    "Lock.waitLock": (run, [name, timeoutMs]) => orTimeout(acquire(run, name, timeoutMs)),
    "Lock.hasLock": (run, [name]) => locks.get(name)?.holder === run.id,
    "Lock.releaseLock": (run, [name]) => release(run.id, name)
  };
  return {
    table,
    releaseAllOf(runId) {
      giveUpWaiting(runId);
      for (const name of [...locks.keys()]) release(runId, name);
    }
  };
}
function orTimeout(granted) {
  if (typeof granted !== "boolean") return granted.then((late) => orTimeout(late));
  if (!granted) throw new ServiceFailure("Lock timeout: another process was holding the lock for too long.");
  return null;
}

// host/apps-script/kernel/text-size.ts
function utf8Bytes(text3) {
  return Buffer.byteLength(text3, "utf8");
}

// host/apps-script/kernel/cache-service.ts
var keyLimitChars = 250;
var valueLimitBytes = 100 * 1024;
var longestSeconds = 21600;
var defaultSeconds = 600;
var itemLimit = 1e3;
var itemsKeptWhenFull = 900;
function createCacheService(clock, isBound) {
  const caches = /* @__PURE__ */ new Map();
  function itemsOf(cache2) {
    const items = caches.get(cache2) ?? /* @__PURE__ */ new Map();
    caches.set(cache2, items);
    const nowMs = clock.now().getTime();
    for (const [key, item] of items) if (item.expiresAtMs <= nowMs) items.delete(key);
    return items;
  }
  function put8(cache2, entries, seconds) {
    for (const [key, value] of Object.entries(entries)) {
      if (key.length > keyLimitChars) throw new ServiceFailure("Argument too large: key");
      if (utf8Bytes(value) > valueLimitBytes) throw new ServiceFailure("Argument too large: value");
    }
    if (seconds < 1 || seconds > longestSeconds) {
      throw new ServiceFailure("Invalid argument: expirationInSeconds");
    }
    const items = itemsOf(cache2);
    const expiresAtMs = clock.now().getTime() + seconds * 1e3;
    for (const [key, value] of Object.entries(entries)) items.set(key, { value, expiresAtMs });
    if (items.size > itemLimit) shrink(items);
  }
  function getAll(cache2, keys) {
    const items = itemsOf(cache2);
    const found = keys.flatMap((key) => {
      const item = items.get(key);
      return item ? [[key, item.value]] : [];
    });
    return Object.fromEntries(found);
  }
  return {
    "CacheService.getScriptCache": () => "script",
    "CacheService.getDocumentCache": () => isBound() ? "document" : null,
    "CacheService.getUserCache": (run) => `user:${run.user ?? ""}`,
    "Cache.get": (_run, [cache2, key]) => itemsOf(cache2).get(key)?.value ?? null,
    "Cache.getAll": (_run, [cache2, keys]) => getAll(cache2, keys),
    "Cache.put": (_run, [cache2, key, value, seconds]) => put8(cache2, { [key]: value }, seconds ?? defaultSeconds),
    "Cache.putAll": (_run, [cache2, entries, seconds]) => put8(cache2, entries, seconds ?? defaultSeconds),
    "Cache.remove": (_run, [cache2, key]) => void itemsOf(cache2).delete(key),
    "Cache.removeAll": (_run, [cache2, keys]) => {
      const items = itemsOf(cache2);
      for (const key of keys) items.delete(key);
    }
  };
}
function shrink(items) {
  const byExpiry = [...items].sort(([, a], [, b]) => b.expiresAtMs - a.expiresAtMs);
  for (const [key] of byExpiry.slice(itemsKeptWhenFull)) items.delete(key);
}

// host/apps-script/kernel/host-services.ts
function createHostServices(options2) {
  const { clock, scriptId, convertBlob, isAuthorizationRequired } = options2;
  return {
    "Utilities.sleep": (run, [ms]) => sleep(clock, ms, run.canWait),
    "Blob.getAs": (_run, [source, targetType]) => {
      const { base64, contentType, name } = source;
      const convert2 = convertBlob();
      if (!convert2) {
        throw new ServiceFailure(`Blob.getAs: this local host has no converter from ${contentType} to ${targetType}`);
      }
      return convert2({ base64, contentType, name, targetType });
    },
    "ScriptApp.getScriptId": () => scriptId,
    "ScriptApp.getAuthorizationInfo": () => isAuthorizationRequired() ? "REQUIRED" : "NOT_REQUIRED"
  };
}
function sleep(clock, ms, canWait) {
  if (canWait) return new Promise((resolve) => setTimeout(() => resolve(null), ms));
  if (clock.frozen) clock.advance(ms);
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  return null;
}

// host/apps-script/kernel/mail-service.ts
var recipientsPerMailLimit = 50;
var subjectLimitChars = 250;
var bodyLimitBytes = 200 * 1024;
var attachmentsLimitBytes = 25 * 1024 * 1024;
function createMailService(options2) {
  const { state, mailCount, clock, timeZone, dailyQuota, persist, deliver } = options2;
  function usedToday(sender) {
    const { year, month, day } = wallTimeOf(clock.now().getTime(), timeZone);
    const today = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
    const use = state.mailUse[sender];
    return use?.day === today ? use : { day: today, recipients: 0 };
  }
  function send(sender, request) {
    const to2 = addressesOf(request.to);
    const cc = addressesOf(request.cc);
    const bcc = addressesOf(request.bcc);
    const recipients = to2.length + cc.length + bcc.length;
    if (recipients === 0) throw new ServiceFailure("Failed to send email: no recipient");
    refuseTooLarge(request, recipients);
    const use = usedToday(sender);
    if (use.recipients + recipients > dailyQuota()) {
      throw new ServiceFailure("Service invoked too many times for one day: email.");
    }
    const { replyTo, noReply, subject, body: body2, htmlBody, attachments, inlineImages } = request;
    const mail = {
      id: `mail-${mailCount() + 1}`,
      sentAt: clock.now().toISOString(),
      from: sender,
      fromName: request.name,
      ...{ to: to2, cc, bcc, replyTo, noReply, subject, body: body2, htmlBody, attachments, inlineImages }
    };
    deliver(mail);
    state.mailUse[sender] = { day: use.day, recipients: use.recipients + recipients };
    persist();
  }
  return {
    "MailApp.sendEmail": (run, [request]) => send(run.user ?? "", request),
    "MailApp.getRemainingDailyQuota": (run) => Math.max(0, dailyQuota() - usedToday(run.user ?? "").recipients)
  };
}
function addressesOf(list) {
  const addresses = list.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((entry) => entry.trim()).filter((entry) => entry !== "");
  for (const entry of addresses) {
    const address = /<([^<>]*)>$/.exec(entry)?.[1] ?? entry;
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address)) throw new ServiceFailure(`Invalid email: ${entry}`);
  }
  return addresses;
}
function refuseTooLarge(request, recipients) {
  if (recipients > recipientsPerMailLimit) throw new ServiceFailure("Limit Exceeded: Email Recipients Per Message.");
  if (request.subject.length > subjectLimitChars) throw new ServiceFailure("Argument too large: subject");
  if (Math.max(utf8Bytes(request.body), utf8Bytes(request.htmlBody ?? "")) > bodyLimitBytes) {
    throw new ServiceFailure("Limit Exceeded: Email Body Size.");
  }
  const files = [...request.attachments, ...Object.values(request.inlineImages)];
  const bytes = files.reduce((sum, file) => sum + Math.floor(file.base64.length * 3 / 4), 0);
  if (bytes > attachmentsLimitBytes) throw new ServiceFailure("Limit Exceeded: Email Total Attachments Size.");
}

// host/apps-script/kernel/properties-service.ts
var valueLimitBytes2 = 9 * 1024;
var storeLimitBytes = 500 * 1024;
function createPropertiesService(options2) {
  const { state, isBound, persist } = options2;
  function entriesOf(store) {
    return state.properties[store] ?? {};
  }
  function replace3(store, next) {
    for (const value of Object.values(next)) {
      if (utf8Bytes(value) > valueLimitBytes2) throw new ServiceFailure("Argument too large: value");
    }
    if (sizeOf(next) > storeLimitBytes) {
      throw new ServiceFailure(
        "You have exceeded the property storage quota. Please remove some properties and try again."
      );
    }
    state.properties[store] = next;
    persist();
  }
  return {
    "PropertiesService.getScriptProperties": () => "script",
    "PropertiesService.getDocumentProperties": () => isBound() ? "document" : null,
    "PropertiesService.getUserProperties": (run) => `user:${run.user ?? ""}`,
    "Properties.getProperty": (_run, [store, key]) => {
      const entries = entriesOf(store);
      return Object.hasOwn(entries, key) ? entries[key] : null;
    },
    "Properties.getProperties": (_run, [store]) => entriesOf(store),
    "Properties.getKeys": (_run, [store]) => Object.keys(entriesOf(store)),
    "Properties.setProperty": (_run, [store, key, value]) => {
      replace3(store, { ...entriesOf(store), [key]: value });
    },
    "Properties.setProperties": (_run, [store, values, deleteAllOthers]) => {
      const kept = deleteAllOthers ? {} : entriesOf(store);
      replace3(store, { ...kept, ...values });
    },
    "Properties.deleteProperty": (_run, [store, key]) => {
      const { [key]: _deleted, ...kept } = entriesOf(store);
      replace3(store, kept);
    },
    "Properties.deleteAllProperties": (_run, [store]) => replace3(store, {})
  };
}
function sizeOf(entries) {
  return Object.entries(entries).reduce((sum, [key, value]) => sum + utf8Bytes(key) + utf8Bytes(value), 0);
}

// host/apps-script/kernel/session-service.ts
import { createHash as createHash2 } from "node:crypto";
function createSessionService(options2) {
  return {
    "Session.getActiveUser": (run) => maySay(run) ? run.activeUser ?? "" : "",
    "Session.getEffectiveUser": (run) => maySay(run) ? run.user ?? "" : "",
    "Session.getActiveUserLocale": () => options2.locale,
    "Session.getScriptTimeZone": (run) => run.manifest.timeZone ?? options2.timeZone,
    "Session.getTemporaryActiveUserKey": (run) => createHash2("sha256").update(`temporary user key
${run.activeUser ?? ""}`).digest("base64url")
  };
}
function maySay(run) {
  return run.authMode === "FULL" && mayKnowEmail(run.manifest);
}

// host/sheets-api/api-error.ts
var HTTP_CODE = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503
};
var ApiError = class extends Error {
  constructor(status, message, details) {
    super(message);
    this.status = status;
    this.details = details;
    this.code = HTTP_CODE[status];
  }
  status;
  details;
  name = "ApiError";
  code;
  /** Google's error body. */
  toJSON() {
    const { code, message, status, details } = this;
    return { error: { code, message, status, ...details ? { details } : {} } };
  }
};
function invalidArgument(message) {
  return new ApiError("INVALID_ARGUMENT", message);
}
function badRequest(message, violations) {
  return new ApiError("INVALID_ARGUMENT", message, [
    { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: violations }
  ]);
}
function notImplemented(what) {
  return new ApiError("UNIMPLEMENTED", `${what} is not implemented by this local Sheets engine.`);
}

// host/apps-script/kernel/sheets-service.ts
var methods2 = {
  "Spreadsheets.create": (backend, [body2], caller) => backend.create(body2, caller),
  "Spreadsheets.get": (backend, [id2, options2], caller) => backend.get(id2, queryOf(options2), caller),
  "Spreadsheets.getByDataFilter": (backend, [body2, id2, options2], caller) => backend.getByDataFilter(id2, body2, queryOf(options2), caller),
  "Spreadsheets.batchUpdate": (backend, [body2, id2], caller) => backend.batchUpdate(id2, body2, caller),
  "Spreadsheets.Values.get": (backend, [id2, range2, options2], caller) => backend.valuesGet(id2, range2, queryOf(options2), caller),
  "Spreadsheets.Values.batchGet": (backend, [id2, options2], caller) => backend.valuesBatchGet(id2, queryOf(options2), caller),
  "Spreadsheets.Values.update": (backend, [body2, id2, range2, options2], caller) => backend.valuesUpdate(id2, range2, queryOf(options2), body2, caller),
  "Spreadsheets.Values.batchUpdate": (backend, [body2, id2], caller) => backend.valuesBatchUpdate(id2, body2, caller),
  "Spreadsheets.Values.append": (backend, [body2, id2, range2, options2], caller) => backend.valuesAppend(id2, range2, queryOf(options2), body2, caller),
  "Spreadsheets.Values.clear": (backend, [_body, id2, range2], caller) => backend.valuesClear(id2, range2, caller),
  "Spreadsheets.Values.batchClear": (backend, [body2, id2], caller) => backend.valuesBatchClear(id2, body2, caller),
  "Spreadsheets.Values.batchGetByDataFilter": (backend, [body2, id2], caller) => backend.valuesBatchGetByDataFilter(id2, body2, caller),
  "Spreadsheets.Values.batchUpdateByDataFilter": (backend, [body2, id2], caller) => backend.valuesBatchUpdateByDataFilter(id2, body2, caller),
  "Spreadsheets.Values.batchClearByDataFilter": (backend, [body2, id2], caller) => backend.valuesBatchClearByDataFilter(id2, body2, caller),
  "Spreadsheets.DeveloperMetadata.get": (backend, [id2, metadataId], caller) => backend.developerMetadataGet(id2, metadataId, caller),
  "Spreadsheets.DeveloperMetadata.search": (backend, [body2, id2], caller) => backend.developerMetadataSearch(id2, body2, caller),
  "Spreadsheets.Sheets.copyTo": (backend, [body2, id2, sheetId], caller) => backend.sheetsCopyTo(id2, sheetId, body2, caller)
};
function createSheetsService(backend) {
  return Object.fromEntries(
    Object.entries(methods2).map(([name, method]) => [
      `Sheets.${name}`,
      (run, args) => asScriptSeesIt(name, () => method(backend, args, { user: run.user }))
    ])
  );
}
function queryOf(options2) {
  const entries = Object.entries(options2 ?? {}).filter(([, value]) => value !== null && value !== void 0);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)])
  );
}
var reasonByStatus = {
  INVALID_ARGUMENT: "badRequest",
  FAILED_PRECONDITION: "failedPrecondition",
  PERMISSION_DENIED: "forbidden",
  NOT_FOUND: "notFound",
  RESOURCE_EXHAUSTED: "rateLimitExceeded"
};
function asScriptSeesIt(method, call) {
  try {
    return call();
  } catch (error2) {
    if (!(error2 instanceof ApiError)) throw error2;
    throw apiCallFailure(method, error2.toJSON().error);
  }
}
function apiCallFailure(method, error2) {
  const { message } = error2;
  const reason = reasonByStatus[error2.status] ?? "backendError";
  return new ServiceFailure(
    `API call to ${nameInMessages("Sheets", method)} failed with error: ${message}`,
    "GoogleJsonResponseException",
    { ...error2, errors: [{ domain: "global", reason, message }] }
  );
}

// host/apps-script/kernel/spreadsheet-service.ts
function createSpreadsheetService(options2) {
  const { workbook, sessions, isBound, editors } = options2;
  function activeSheetId(run) {
    const selected = sessions.selectionOf(run.sessionId)?.sheetId;
    const sheets2 = workbook.sheets(callerOf(run));
    const active = sheets2.find(({ sheetId }) => sheetId === selected) ?? sheets2.find(({ hidden }) => !hidden);
    return (active ?? sheets2[0])?.sheetId ?? null;
  }
  function activeRanges(run) {
    const selection = sessions.selectionOf(run.sessionId);
    const sheetId = activeSheetId(run);
    if (sheetId === null) return [];
    if (selection?.sheetId !== sheetId || selection.ranges.length === 0) return [firstCell(sheetId)];
    return selection.ranges.map((range2) => workbook.bounded(range2, callerOf(run)));
  }
  function activate(run, range2) {
    const { sessionId } = run;
    if (sessionId === void 0 || !sessions.has(sessionId)) return;
    sessions.setSelection(sessionId, { sheetId: range2.sheetId, ranges: [range2] });
    sessions.show(sessionId, { kind: "activate", sheetId: range2.sheetId, range: range2 });
  }
  function toast(run, args) {
    const [message, title, seconds] = args;
    if (run.sessionId === void 0) return;
    sessions.show(run.sessionId, { kind: "toast", message, title: title ?? "", seconds: seconds ?? 5 });
  }
  const own = (run) => workbook.properties(callerOf(run));
  return guarded({
    "SpreadsheetApp.getActiveSpreadsheet": () => isBound() ? workbook.id : null,
    "SpreadsheetApp.flush": () => null,
    "Spreadsheet.getName": (run) => own(run).title,
    "Spreadsheet.getEditors": () => [...editors()],
    "Spreadsheet.getUrl": (run) => own(run).url,
    "Spreadsheet.getSpreadsheetTimeZone": (run) => own(run).timeZone,
    "Spreadsheet.getSpreadsheetLocale": (run) => own(run).locale,
    "Spreadsheet.getSheets": (run) => workbook.sheets(callerOf(run)).map(({ sheetId }) => sheetId),
    "Spreadsheet.getSheetByName": (run, [name]) => workbook.sheets(callerOf(run)).find(({ title }) => title === name)?.sheetId ?? null,
    "Spreadsheet.getSheetById": (run, [id2]) => workbook.sheets(callerOf(run)).find(({ sheetId }) => sheetId === id2)?.sheetId ?? null,
    "Spreadsheet.getActiveSheet": activeSheetId,
    "Spreadsheet.getActiveRangeList": activeRanges,
    "Spreadsheet.getActiveRange": (run) => activeRanges(run)[0] ?? null,
    "Spreadsheet.setActiveSheet": (run, [sheetId]) => activate(run, firstCell(workbook.sheet(sheetId, callerOf(run)).sheetId)),
    "Spreadsheet.setActiveRange": (run, [range2]) => activate(run, range2),
    "Spreadsheet.toast": toast,
    "Sheet.getName": (run, [id2]) => workbook.sheet(id2, callerOf(run)).title,
    "Sheet.getIndex": (run, [id2]) => workbook.sheet(id2, callerOf(run)).index + 1,
    "Sheet.getMaxRows": (run, [id2]) => workbook.sheet(id2, callerOf(run)).rows,
    "Sheet.getMaxColumns": (run, [id2]) => workbook.sheet(id2, callerOf(run)).columns,
    "Sheet.isSheetHidden": (run, [id2]) => workbook.sheet(id2, callerOf(run)).hidden,
    "Sheet.showSheet": (run, [id2]) => workbook.setHidden(id2, false, callerOf(run)),
    "Sheet.hideSheet": (run, [id2]) => workbook.setHidden(id2, true, callerOf(run)),
    "Sheet.getRange": (run, [id2, place]) => {
      const sheet2 = workbook.sheet(id2, callerOf(run));
      return rangeOn(sheet2, place);
    },
    "Range.getValues": (run, [range2]) => workbook.values(range2, callerOf(run))
  });
}
function guarded(table) {
  return Object.fromEntries(
    Object.entries(table).map(([name, method]) => [
      name,
      (run, args) => {
        try {
          return method(run, args);
        } catch (error2) {
          throw error2 instanceof ApiError ? new ServiceFailure(error2.message) : error2;
        }
      }
    ])
  );
}
function callerOf(run) {
  return { user: run.user };
}
function firstCell(sheetId) {
  return { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
}
function rangeOn(sheet2, place) {
  const block = typeof place === "string" ? blockOfA1(place, sheet2) : place;
  if (!block) throw new ServiceFailure("Range not found");
  const { row, column, rows, columns } = block;
  if (row < 1 || column < 1 || row + rows - 1 > sheet2.rows || column + columns - 1 > sheet2.columns) {
    throw new ServiceFailure("The coordinates of the range are outside the dimensions of the sheet.");
  }
  if (rows < 1) throw new ServiceFailure("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceFailure("The number of columns in the range must be at least 1.");
  return {
    sheetId: sheet2.sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns
  };
}

// host/apps-script/kernel/trigger-service.ts
import { createHash as createHash3, randomInt } from "node:crypto";

// host/apps-script/kernel/clock-schedule.ts
var weekdays3 = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];
var minuteMs = 6e4;
var hourMs = 60 * minuteMs;
function nextFiringMs(schedule, anchorMs, afterMs) {
  switch (schedule.type) {
    case "once":
      return anchorMs < Date.parse(schedule.at) ? Date.parse(schedule.at) : null;
    case "minutes":
      return nextInterval(schedule.every * minuteMs, anchorMs, afterMs);
    case "hours":
      return nextInterval(schedule.every * hourMs, anchorMs, afterMs);
    case "days":
      return nextDay(schedule, anchorMs, afterMs, schedule.every, () => true);
    case "weeks":
      return nextWeek(schedule, anchorMs, afterMs);
    case "months":
      return nextDay(schedule, afterMs, afterMs, 1, (day) => day.day === schedule.monthDay);
  }
}
function nextInterval(stepMs, anchorMs, afterMs) {
  const steps = Math.max(1, Math.floor((afterMs - anchorMs) / stepMs) + 1);
  return anchorMs + steps * stepMs;
}
function nextDay(schedule, anchorMs, afterMs, stepDays, matches) {
  const anchor = wallTimeOf(anchorMs, schedule.timeZone);
  const daysPassed = Math.floor((afterMs - anchorMs) / (24 * hourMs));
  const firstStep = Math.max(0, Math.floor(daysPassed / stepDays) - 1);
  for (let step = firstStep; step < firstStep + 400; step++) {
    const day = dayLater(anchor, step * stepDays);
    const firingMs = instantOf({ ...day, hour: schedule.hour, minute: schedule.minute, second: 0 }, schedule.timeZone);
    if (firingMs > afterMs && matches(day)) return firingMs;
  }
  return null;
}
function nextWeek(schedule, anchorMs, afterMs) {
  const first2 = nextDay(schedule, anchorMs, anchorMs, 1, (day) => weekdayOf(day) === schedule.weekday);
  if (first2 === null || first2 > afterMs) return first2;
  return nextDay(schedule, first2, afterMs, 7 * schedule.every, () => true);
}
function dayLater(day, days2) {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days2));
  return { ...day, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function weekdayOf({ year, month, day }) {
  return weekdays3[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

// host/apps-script/kernel/trigger-service.ts
var triggersPerUserLimit = 20;
function createTriggerBook(options2) {
  const { state, clock, persist } = options2;
  function create(owner2, request) {
    if (state.triggers.filter((trigger3) => trigger3.owner === owner2).length >= triggersPerUserLimit) {
      throw new ServiceFailure(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added."
      );
    }
    const nowMs = clock.now().getTime();
    const firstMs = request.schedule ? nextFiringMs(request.schedule, nowMs, nowMs) : null;
    const trigger2 = {
      uid: freshUid(state.triggers),
      functionName: request.functionName,
      owner: owner2,
      eventType: request.eventType,
      source: request.eventType === "CLOCK" ? "CLOCK" : "SPREADSHEETS",
      sourceId: request.sourceId,
      schedule: request.schedule,
      nextFireAt: firstMs === null ? null : new Date(firstMs).toISOString()
    };
    state.triggers.push(trigger2);
    persist();
    return trigger2;
  }
  function remove4(owner2, uid) {
    const index = state.triggers.findIndex((trigger2) => trigger2.uid === uid && trigger2.owner === owner2);
    if (index < 0) throw new ServiceFailure("The selected trigger could not be found.");
    state.triggers.splice(index, 1);
    persist();
  }
  function takeDue() {
    const nowMs = clock.now().getTime();
    const due = state.triggers.filter((trigger2) => trigger2.nextFireAt !== null && Date.parse(trigger2.nextFireAt) <= nowMs).sort((a, b) => Date.parse(a.nextFireAt ?? "") - Date.parse(b.nextFireAt ?? ""));
    for (const trigger2 of due) moveOn(trigger2, nowMs);
    if (due.length > 0) persist();
    return due;
  }
  const own = (owner2) => state.triggers.filter((trigger2) => trigger2.owner === (owner2 ?? ""));
  return {
    table: {
      "ScriptApp.newTrigger": (run, [request]) => create(run.user ?? "", request),
      "ScriptApp.getProjectTriggers": (run) => own(run.user),
      "ScriptApp.getUserTriggers": (run, [sourceId]) => own(run.user).filter((trigger2) => trigger2.sourceId === sourceId),
      "ScriptApp.deleteTrigger": (run, [uid]) => remove4(run.user ?? "", uid)
    },
    all: () => state.triggers,
    takeDue,
    nextFiringAt() {
      const times = state.triggers.flatMap(({ nextFireAt }) => nextFireAt === null ? [] : [Date.parse(nextFireAt)]);
      return times.length > 0 ? new Date(Math.min(...times)) : void 0;
    }
  };
}
function moveOn(trigger2, nowMs) {
  const { schedule, nextFireAt } = trigger2;
  if (!schedule || nextFireAt === null) return;
  const nextMs = nextFiringMs(schedule, Date.parse(nextFireAt), nowMs);
  trigger2.nextFireAt = nextMs === null ? null : new Date(nextMs).toISOString();
}
function freshUid(existing) {
  const uid = String(randomInt(2 ** 47)) + String(randomInt(1e4)).padStart(4, "0");
  return existing.some((trigger2) => trigger2.uid === uid) ? freshUid(existing) : uid;
}
function scriptIdFor(spreadsheetId) {
  return createHash3("sha256").update(`script of ${spreadsheetId}`).digest("base64url").slice(0, 57);
}

// host/apps-script/kernel/ui-service.ts
import { randomUUID as randomUUID2 } from "node:crypto";
function createUiService(options2) {
  const { sessions, answerAtOnce, suspend } = options2;
  function pageOf(run) {
    const { sessionId } = run;
    if (sessionId !== void 0 && sessions.has(sessionId)) return sessionId;
    throw new ServiceFailure("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  function ask(run, kind, args) {
    const [title, message, buttons] = args;
    const page = pageOf(run);
    const box = { kind, id: randomUUID2(), title, message, buttons };
    suspend(run);
    return run.canWait ? sessions.ask(page, box) : answerAtOnce(box);
  }
  return {
    "SpreadsheetApp.getUi": (run) => void pageOf(run),
    "Ui.addMenu": (run, [caption, items]) => sessions.show(pageOf(run), { kind: "menu", caption, items }),
    "Ui.showSidebar": (run, [title, html]) => sessions.show(pageOf(run), { kind: "sidebar", title, html }),
    "Ui.showModalDialog": (run, args) => showDialog(sessions, pageOf(run), args, true),
    "Ui.showModelessDialog": (run, args) => showDialog(sessions, pageOf(run), args, false),
    "Ui.alert": (run, args) => ask(run, "alert", args),
    "Ui.prompt": (run, args) => ask(run, "prompt", args)
  };
}
function showDialog(sessions, page, args, modal) {
  const [title, html, width, height] = args;
  sessions.show(page, { kind: "dialog", title, html, width, height, modal });
}

// host/apps-script/kernel/service-table.ts
function createServiceTable(ground) {
  const { engine, workbook, clock, timeZone, locale, state, persist, sessions, locks, triggers, isBound } = ground;
  return {
    ...createSheetsService(engine),
    ...createSpreadsheetService({ workbook, sessions, isBound, editors: ground.editors }),
    ...createUiService({
      sessions,
      answerAtOnce: ground.answerAtOnce,
      suspend: (run) => locks.releaseAllOf(run.id)
    }),
    ...locks.table,
    ...createPropertiesService({ state, isBound, persist }),
    ...createCacheService(clock, isBound),
    ...triggers.table,
    ...createMailService({
      ...{ state, clock, timeZone, persist },
      dailyQuota: ground.mailQuota,
      mailCount: ground.mailCount,
      deliver: ground.deliver
    }),
    ...createSessionService({ timeZone, locale }),
    ...createHostServices({
      clock,
      scriptId: scriptIdFor(workbook.id),
      convertBlob: ground.convertBlob,
      isAuthorizationRequired: ground.isAuthorizationRequired
    })
  };
}

// host/apps-script/kernel/sessions.ts
import { randomUUID as randomUUID3 } from "node:crypto";
var Sessions = class {
  sessions = /* @__PURE__ */ new Map();
  open(options2) {
    const id2 = randomUUID3();
    this.sessions.set(id2, { user: options2.user, selection: void 0, listeners: /* @__PURE__ */ new Set(), questions: /* @__PURE__ */ new Map() });
    return id2;
  }
  /** Runs that wait for an answer from the page are answered as if its title bar's cross had been clicked. */
  close(sessionId) {
    const session2 = this.sessions.get(sessionId);
    this.sessions.delete(sessionId);
    for (const question of session2?.questions.values() ?? []) question.answer({ button: "CLOSE" });
  }
  has(sessionId) {
    return sessionId !== void 0 && this.sessions.has(sessionId);
  }
  userOf(sessionId) {
    return this.require(sessionId).user;
  }
  setUser(sessionId, user2) {
    this.require(sessionId).user = user2;
  }
  selectionOf(sessionId) {
    return sessionId === void 0 ? void 0 : this.sessions.get(sessionId)?.selection;
  }
  setSelection(sessionId, selection) {
    this.require(sessionId).selection = selection;
  }
  onEffect(sessionId, listener) {
    const { listeners } = this.require(sessionId);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  /** Shows something in the page; a page that was closed in the meantime shows nothing. */
  show(sessionId, effect) {
    for (const listener of this.sessions.get(sessionId)?.listeners ?? []) listener(effect);
  }
  /** Asks the person at the page; the promise settles when the page answers or is closed. */
  ask(sessionId, box) {
    const session2 = this.require(sessionId);
    return new Promise((resolve) => {
      const answer = (given) => {
        session2.questions.delete(box.id);
        resolve(given);
      };
      session2.questions.set(box.id, { kind: box.kind, answer });
      this.show(sessionId, box);
    });
  }
  /** @returns false where no such question is open (answered twice, or its run was ended) */
  answer(sessionId, questionId, answer) {
    const question = this.sessions.get(sessionId)?.questions.get(questionId);
    question?.answer(answer);
    return question !== void 0;
  }
  require(sessionId) {
    const session2 = this.sessions.get(sessionId);
    if (!session2) throw new Error(`No open session ${sessionId}`);
    return session2;
  }
};

// host/apps-script/kernel/cell-values.ts
var errorTexts = {
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
  ERROR: "#ERROR!",
  LOADING: "Loading..."
};
function scriptValueOf(cell, timeZone) {
  const value = cell?.effectiveValue;
  if (value?.numberValue !== void 0) {
    const type = cell?.effectiveFormat?.numberFormat?.type;
    const isDate3 = type === "DATE" || type === "DATE_TIME" || type === "TIME";
    return isDate3 ? { $date: instantOfSerial(value.numberValue, timeZone) } : value.numberValue;
  }
  if (value?.errorValue) return errorTexts[value.errorValue.type ?? "ERROR"] ?? "#ERROR!";
  return value?.stringValue ?? value?.boolValue ?? "";
}
function instantOfSerial(serial, timeZone) {
  const dayMs = 864e5;
  const wall = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * dayMs));
  const wholeSeconds = instantOf(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds()
    },
    timeZone
  );
  return wholeSeconds + wall.getUTCMilliseconds();
}

// host/apps-script/kernel/workbook-view.ts
var WorkbookView = class {
  constructor(backend, id2) {
    this.backend = backend;
    this.id = id2;
  }
  backend;
  id;
  properties(caller) {
    const answer = this.get({ fields: "spreadsheetUrl,properties(title,locale,timeZone)" }, caller);
    const { title = "", locale = "", timeZone = "" } = answer.properties ?? {};
    return { title, locale, timeZone, url: answer.spreadsheetUrl ?? "" };
  }
  sheets(caller) {
    const fields2 = "sheets.properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))";
    return (this.get({ fields: fields2 }, caller).sheets ?? []).map(outlineOf);
  }
  /** @throws ServiceFailure where the sheet has been deleted */
  sheet(sheetId, caller) {
    const found = this.sheets(caller).find((sheet2) => sheet2.sheetId === sheetId);
    if (!found) throw new ServiceFailure(`Sheet ${sheetId} not found`);
    return found;
  }
  bounded(range2, caller) {
    const { rows, columns } = this.sheet(range2.sheetId, caller);
    return {
      sheetId: range2.sheetId,
      startRowIndex: range2.startRowIndex ?? 0,
      endRowIndex: Math.min(range2.endRowIndex ?? rows, rows),
      startColumnIndex: range2.startColumnIndex ?? 0,
      endColumnIndex: Math.min(range2.endColumnIndex ?? columns, columns)
    };
  }
  values(range2, caller) {
    const body2 = { dataFilters: [{ gridRange: range2 }], includeGridData: true };
    const fields2 = "properties.timeZone,sheets.data.rowData.values(effectiveValue,effectiveFormat.numberFormat.type)";
    const answer = this.backend.getByDataFilter(this.id, body2, { fields: fields2 }, caller);
    const rows = answer.sheets?.[0]?.data?.[0]?.rowData ?? [];
    const timeZone = answer.properties?.timeZone ?? "GMT";
    return indexes(range2.startRowIndex, range2.endRowIndex).map(
      (row) => indexes(range2.startColumnIndex, range2.endColumnIndex).map(
        (column) => scriptValueOf(rows[row]?.values?.[column], timeZone)
      )
    );
  }
  setHidden(sheetId, hidden, caller) {
    const updateSheetProperties2 = { properties: { sheetId, hidden }, fields: "hidden" };
    this.backend.batchUpdate(this.id, { requests: [{ updateSheetProperties: updateSheetProperties2 }] }, caller);
  }
  get(query, caller) {
    return this.backend.peek(this.id, query, caller);
  }
};
function outlineOf({ properties: properties2 = {} }) {
  const { sheetId = 0, title = "", index = 0, hidden = false, gridProperties = {} } = properties2;
  return {
    sheetId,
    title,
    index,
    hidden,
    rows: gridProperties.rowCount ?? 0,
    columns: gridProperties.columnCount ?? 0
  };
}
function indexes(start, end) {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => index);
}

// host/apps-script/script-kernel.ts
var logEntriesKept = 1e3;
var ScriptKernel = class {
  clock;
  spreadsheetId;
  workbook;
  triggers;
  /** Recipients a day and sender. */
  mailQuota;
  /** Whether the script is bound to the workbook; false makes document locks, properties and the workbook null. */
  isBound = true;
  /** What `ScriptApp.getAuthorizationInfo` answers. */
  isAuthorizationRequired = false;
  convertBlob;
  listEditors;
  sessions = new Sessions();
  mailListeners = /* @__PURE__ */ new Set();
  logListeners = /* @__PURE__ */ new Set();
  logEntries = [];
  mails;
  store;
  locks;
  dispatcher;
  uiAnswerer;
  constructor(options2) {
    const { engine, clock, spreadsheetId, store, timeZone = "Asia/Shanghai" } = options2;
    const state = store?.load() ?? emptyKernelState();
    const persist = () => store?.save(state);
    const isBound = () => this.isBound;
    this.clock = clock;
    this.spreadsheetId = spreadsheetId;
    this.mailQuota = options2.mailQuota ?? 100;
    this.convertBlob = options2.convertBlob;
    const { editors = [] } = options2;
    this.listEditors = () => editors;
    this.store = store;
    this.mails = store?.loadMails() ?? [];
    this.workbook = new WorkbookView(engine, spreadsheetId);
    this.triggers = createTriggerBook({ state, clock, persist });
    this.locks = createLockService(isBound);
    const table = createServiceTable({
      ...{ engine, clock, timeZone, state, persist, isBound },
      locale: options2.locale ?? "zh_CN",
      workbook: this.workbook,
      sessions: this.sessions,
      locks: this.locks,
      triggers: this.triggers,
      isAuthorizationRequired: () => this.isAuthorizationRequired,
      convertBlob: () => this.convertBlob,
      editors: () => this.listEditors(),
      answerAtOnce: (box) => this.answerAtOnce(box),
      mailQuota: () => this.mailQuota,
      mailCount: () => this.mails.length,
      deliver: (mail) => this.deliver(mail)
    });
    this.dispatcher = new CallDispatcher(table);
  }
  // Pages
  /** Asks for those with whom the workbook is shared for editing anew, each time a script does. */
  editorsAre(list) {
    this.listEditors = list;
  }
  /** Opens a page on the workbook. `ScriptHost.sessionOpened` then runs its `onOpen`. */
  openSession(options2) {
    return this.sessions.open(options2);
  }
  closeSession(sessionId) {
    this.sessions.close(sessionId);
  }
  /** Who sits at the page; throws for a closed session. */
  sessionUser(sessionId) {
    return this.sessions.userOf(sessionId);
  }
  setSessionUser(sessionId, user2) {
    this.sessions.setUser(sessionId, user2);
  }
  onUiEffect(sessionId, listener) {
    return this.sessions.onEffect(sessionId, listener);
  }
  setSelection(sessionId, selection) {
    this.sessions.setSelection(sessionId, selection);
  }
  /** @returns false where no such question waits */
  answerUi(sessionId, questionId, answer) {
    return this.sessions.answer(sessionId, questionId, answer);
  }
  /** Who answers alerts and prompts of in-process runs, which cannot wait for a person. */
  answerUiWith(answerer) {
    this.uiAnswerer = answerer;
  }
  // Mail and log
  /** All mails sent so far, oldest first. */
  mailbox() {
    return [...this.mails];
  }
  onMail(listener) {
    this.mailListeners.add(listener);
    return () => this.mailListeners.delete(listener);
  }
  /** The last 1,000 log lines, oldest first. */
  logs() {
    return [...this.logEntries];
  }
  onLog(listener) {
    this.logListeners.add(listener);
    return () => this.logListeners.delete(listener);
  }
  // Runs
  /** Puts an interceptor around all service calls. @returns a function that takes it away */
  intercept(interceptor) {
    return this.dispatcher.intercept(interceptor);
  }
  openRun(request, manifest, canWait) {
    const { functionName, kind, user: user2, sessionId } = request;
    const authMode = request.authMode ?? (kind === "simple-trigger" ? "LIMITED" : "FULL");
    const editor = request.event?.user;
    const activeUser = editor === void 0 ? user2 : editor;
    const id2 = randomUUID4();
    return { id: id2, functionName, kind, authMode, user: user2, activeUser, sessionId, manifest, canWait, nextCallIndex: 0 };
  }
  /** A service call of a run; answers, throws, or (where the run can wait) promises. */
  call(run, service, method, args) {
    return this.dispatcher.call(run, service, method, args);
  }
  log(run, severity, message) {
    const at2 = this.clock.now().toISOString();
    const entry = { at: at2, severity, message, functionName: run.functionName, runId: run.id };
    this.logEntries.push(entry);
    if (this.logEntries.length > logEntriesKept) this.logEntries.shift();
    for (const listener of this.logListeners) listener(entry);
  }
  /** Ends a run, however it ended: its locks become free. */
  closeRun(run) {
    this.locks.releaseAllOf(run.id);
  }
  deliver(mail) {
    this.store?.addMail(mail);
    this.mails.push(mail);
    for (const listener of this.mailListeners) listener(mail);
  }
  answerAtOnce(box) {
    if (this.uiAnswerer) return this.uiAnswerer(box);
    throw new Error("No answer for an alert or prompt of an in-process run: give one with answerUiWith");
  }
};

// host/apps-script/script-host.ts
var ScriptHost = class {
  kernel;
  runner;
  inProcess;
  pool;
  ownPool;
  constructor(options2) {
    const { kernel, project: project2, transport, workerPool, trusted = false, ...limits } = options2;
    this.kernel = kernel;
    this.runner = new ScriptRunner(project2);
    if (transport === "in-process") {
      this.inProcess = new InProcessTransport(kernel, project2, this.runner, limits.maxRunMs, trusted);
    } else {
      this.ownPool = workerPool ? void 0 : newPool(project2, limits);
      this.pool = workerPool ?? this.ownPool;
    }
  }
  /** Runs one function. Never rejects for what the script does: failures are in the result. */
  async run(request) {
    if (!this.pool) return this.runSync(request);
    const checked2 = withCopiedArguments(request);
    return checked2.ok ? this.pool.run(this.kernel, checked2.request) : checked2;
  }
  /** As `run`, at once. @throws Error with the worker transport */
  runSync(request) {
    if (!this.inProcess) throw new Error("runSync needs the in-process transport");
    const checked2 = withCopiedArguments(request);
    return checked2.ok ? this.inProcess.runSync(checked2.request) : checked2;
  }
  /** A page was opened: runs the simple trigger `onOpen` and the installable open triggers. */
  async sessionOpened(sessionId) {
    const user2 = this.kernel.sessionUser(sessionId);
    const results = [];
    if (this.runner.has("onOpen")) {
      const event = { authMode: "LIMITED", user: null };
      results.push(await this.run({ functionName: "onOpen", user: user2, event, sessionId, kind: "simple-trigger" }));
    }
    return [...results, ...await this.fire(["ON_OPEN"], { user: user2 }, sessionId)];
  }
  /**
   * A person edited the grid: runs the simple trigger `onEdit` and the installable edit and change triggers. Writes
   * by scripts and the API must not be reported here: they fire no trigger.
   */
  async personEdited(sessionId, edit) {
    const user2 = this.kernel.sessionUser(sessionId);
    const { range: range2, changeType = "EDIT", ...values } = edit;
    const cells = range2 && this.kernel.workbook.bounded(range2, { user: user2 });
    const edited = { user: user2, ...values, ...cells ? { range: cells } : {} };
    const results = [];
    if (changeType === "EDIT" && this.runner.has("onEdit")) {
      const event = { ...edited, authMode: "LIMITED", user: null };
      results.push(await this.run({ functionName: "onEdit", user: user2, event, sessionId, kind: "simple-trigger" }));
    }
    if (changeType === "EDIT") results.push(...await this.fire(["ON_EDIT"], edited, sessionId));
    return [...results, ...await this.fire(["ON_CHANGE"], { user: user2, changeType }, sessionId)];
  }
  /** Runs every clock trigger that is due, each once, however many firings were missed. Call it regularly. */
  async fireClockTriggers() {
    const results = [];
    for (const trigger2 of this.kernel.triggers.takeDue()) results.push(await this.runOwned(trigger2, this.clockEvent()));
    return results;
  }
  /** Lets time pass by the kernel's clock, stopping at each firing on the way, as if the host had been up throughout. */
  async advanceClock(ms) {
    const { clock, triggers } = this.kernel;
    const endMs = clock.now().getTime() + ms;
    const results = await this.fireClockTriggers();
    for (; ; ) {
      const next = triggers.nextFiringAt();
      if (!next || next.getTime() > endMs) break;
      if (next > clock.now()) clock.set(next.toISOString());
      results.push(...await this.fireClockTriggers());
    }
    if (clock.now().getTime() < endMs) clock.set(new Date(endMs).toISOString());
    return results;
  }
  /** Fires one trigger now, as its owner, whatever its schedule says. @throws Error where no trigger has the function */
  async runTrigger(functionName) {
    const trigger2 = this.kernel.triggers.all().find((candidate) => candidate.functionName === functionName);
    if (!trigger2) throw new Error(`No trigger runs ${functionName}`);
    const event = trigger2.eventType === "CLOCK" ? this.clockEvent() : { user: trigger2.owner };
    return this.runOwned(trigger2, event);
  }
  /** Ends the worker threads, unless they are shared. */
  async close() {
    await this.ownPool?.close();
  }
  async fire(eventTypes2, event, sessionId) {
    const due = this.kernel.triggers.all().filter(({ eventType }) => eventTypes2.includes(eventType));
    const results = [];
    for (const trigger2 of due) results.push(await this.runOwned(trigger2, event, sessionId));
    return results;
  }
  runOwned(trigger2, event, sessionId) {
    return this.run({
      functionName: trigger2.functionName,
      user: trigger2.owner || null,
      event: { ...event, authMode: "FULL", triggerUid: trigger2.uid },
      kind: "installable-trigger",
      ...sessionId === void 0 ? {} : { sessionId }
    });
  }
  /** Time-driven events tell the time in UTC. */
  clockEvent() {
    const now = this.kernel.clock.now();
    const { year, month, day, hour, minute, second } = wallTimeOf(now.getTime(), "UTC");
    const firstDayMs = Date.UTC(year, 0, 1);
    return {
      ...{ year, month, "day-of-month": day, hour, minute, second, timezone: "UTC" },
      "day-of-week": now.getUTCDay() || 7,
      "week-of-year": Math.floor((now.getTime() - firstDayMs) / 6048e5) + 1
    };
  }
};
function newPool(project2, options2) {
  const { workerPath } = options2;
  if (workerPath === void 0) throw new Error("The worker transport needs workerPath, the built worker entry");
  return new WorkerPool(project2, { ...options2, workerPath });
}
function withCopiedArguments(request) {
  try {
    return { ok: true, request: { ...request, args: copyArguments(request.args ?? []) } };
  } catch (error2) {
    const { name, message } = error2;
    return { ok: false, error: { name, message } };
  }
}

// host/demo/people.ts
var at = (mailbox) => `${mailbox}@menchang.example`;
var owner = { email: at("administrator"), name: "\u7BA1\u7406\u5458", roles: ["\u7BA1\u7406\u5458"], categories: [] };
var employees = [
  owner,
  { email: at("zhou.min"), name: "\u5468\u654F", roles: ["\u63A5\u5355\u5458"], categories: [] },
  { email: at("lin.fang"), name: "\u6797\u82B3", roles: ["\u63A5\u5355\u5458"], categories: [] },
  { email: at("huang.qiang"), name: "\u9EC4\u5F3A", roles: ["\u8DDF\u5355\u5458"], categories: ["\u94A2\u6728\u95E8", "\u9632\u76D7\u95E8"] },
  { email: at("he.jing"), name: "\u4F55\u9759", roles: ["\u8DDF\u5355\u5458"], categories: ["\u5B9E\u6728\u95E8"] },
  { email: at("xu.lei"), name: "\u5F90\u78CA", roles: ["\u4E1A\u52A1\u5458"], categories: [] },
  { email: at("song.jie"), name: "\u5B8B\u6D01", roles: ["\u4E1A\u52A1\u5458"], categories: [] },
  { email: at("deng.hui"), name: "\u9093\u8F89", roles: ["\u4E1A\u52A1\u5458"], categories: [] },
  { email: at("ma.chao"), name: "\u9A6C\u8D85", roles: ["\u751F\u4EA7"], categories: [] },
  { email: at("tang.yu"), name: "\u5510\u5B87", roles: ["\u8D22\u52A1"], categories: [] },
  { email: at("gao.yuan"), name: "\u9AD8\u8FDC", roles: ["\u4E3B\u7BA1"], categories: [] }
];
var withRole = (role) => employees.filter(({ roles }) => roles.includes(role));
var clerks = withRole("\u63A5\u5355\u5458");
var salespeople = withRole("\u4E1A\u52A1\u5458");
var first = (role) => withRole(role)[0] ?? owner;
var producer = first("\u751F\u4EA7");
var treasurer = first("\u8D22\u52A1");
var manager = first("\u4E3B\u7BA1");
var CATEGORY_NAMES = {
  "steel-wood": "\u94A2\u6728\u95E8",
  security: "\u9632\u76D7\u95E8",
  "solid-wood": "\u5B9E\u6728\u95E8"
};
function followerOf(categoryId) {
  const name = CATEGORY_NAMES[categoryId] ?? "";
  return withRole("\u8DDF\u5355\u5458").find(({ categories }) => categories.includes(name))?.email ?? "";
}

// host/demo/desk.ts
var DemoDesk = class {
  host;
  target;
  requests = 0;
  constructor(target, trusted) {
    this.target = target;
    const { kernel, project: project2 } = target;
    this.host = new ScriptHost({ kernel, project: project2, transport: "in-process", trusted });
  }
  /** Sets the clock to a local date and time, such as `2026-03-02T15:59`. The factory stands in China. */
  at(local) {
    this.target.kernel.clock.set((/* @__PURE__ */ new Date(`${local}:00+08:00`)).toISOString());
  }
  install() {
    this.run("install", owner.email, [], "menu");
  }
  /** Calls a function that writes, as a person. @returns the value of its answer */
  do(functionName, user2, request) {
    this.requests += 1;
    const requestKey = `demo-request-${this.requests}`;
    return this.run(functionName, user2, [{ requestKey, ...request }], "callable");
  }
  /** Types rows below a tab's last row, as its people do. */
  type(tab, values) {
    const { engine, kernel } = this.target;
    const query = { valueInputOption: "RAW", insertDataOption: "OVERWRITE" };
    engine.valuesAppend(kernel.spreadsheetId, `'${tab}'!A1`, query, { values }, { user: owner.email });
  }
  /** @throws Error where it fails: the demo is made of what works */
  run(functionName, user2, args, kind) {
    const result = this.host.runSync({ functionName, args, user: user2, kind });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}
${result.error.stack ?? ""}`);
    const answer = result.value;
    if (answer?.ok === false) throw new Error(`${functionName}: ${answer.message}
${JSON.stringify(args)}`);
    return answer?.value;
  }
};

// host/demo/fates.ts
function drawFate(chance) {
  return {
    startLag: chance.weighted([
      [75, 1],
      [25, 2]
    ]),
    restDays: chance.whole(0, 1),
    shipEarly: chance.weighted([
      [70, 0],
      [30, -1]
    ]),
    delay: chance.percent(9) ? drawDelay(chance) : null,
    notice: chance.percent(7) ? drawNotice(chance) : null,
    inParts: chance.percent(12),
    slipDays: chance.percent(95) ? chance.whole(2, 6) : null,
    slipExceptions: chance.percent(4) ? chance.pick(["\u4E00\u6247\u95E8\u5957\u5212\u4F24", "\u5C11\u4E00\u5957\u5408\u9875", "\u989C\u8272\u4E0E\u6837\u677F\u7565\u6709\u8272\u5DEE"]) : "",
    paysLate: chance.percent(8),
    way: chance.weighted([
      [30, "own-truck"],
      [50, "freight"],
      [8, "express"],
      [12, "pick-up"]
    ])
  };
}
var REASONS = {
  people: ["\u4E0B\u6599\u5C3A\u5BF8\u5F00\u9519\uFF0C\u91CD\u505A", "\u6CB9\u6F06\u8FD4\u5DE5", "\u6392\u4EA7\u6F0F\u5355"],
  material: ["\u95E8\u82AF\u677F\u5230\u8D27\u665A", "\u9501\u5177\u7F3A\u8D27"],
  equipment: ["\u70ED\u538B\u673A\u68C0\u4FEE", "\u55B7\u623F\u505C\u673A"],
  transport: ["\u7269\u6D41\u505C\u8FD0\u4E00\u5929", "\u8F66\u8F86\u6392\u4E0D\u4E0A"],
  customer: ["\u5BA2\u6237\u5DE5\u5730\u672A\u5B8C\u5DE5\uFF0C\u63A8\u8FDF\u6536\u8D27"]
};
function drawDelay(chance) {
  const cause = chance.weighted([
    [25, "people"],
    [35, "material"],
    [12, "equipment"],
    [18, "transport"],
    [10, "customer"]
  ]);
  const reported = chance.percent(75);
  return {
    cause,
    detail: chance.pick(REASONS[cause]),
    responsible: cause === "people" ? chance.pick(["\u4E0B\u6599\u7EC4 \u65B9\u5F3A", "\u6CB9\u6F06\u7EC4 \u59DA\u519B", "\u751F\u4EA7\u8BA1\u5212 \u9646\u6D0B"]) : "",
    byDays: chance.whole(1, 5),
    reported,
    told: reported && chance.percent(85)
  };
}
function drawNotice(chance) {
  return {
    kind: chance.weighted([
      [50, "colour"],
      [30, "quantity"],
      [20, "withdrawal"]
    ]),
    afterDays: chance.whole(0, 1),
    cause: chance.percent(75) ? "customer" : "desk",
    bound: chance.percent(85)
  };
}

// host/demo/factory.ts
var DemoFactory = class {
  orders = [];
  desk;
  chance;
  constructor(desk, chance) {
    this.desk = desk;
    this.chance = chance;
  }
  /** A clerk enters an order in the form. */
  take(intake2) {
    const { customer, entry, clerk, date } = intake2;
    const who = typeof customer === "number" ? { customerId: customerId(customer) } : { newCustomer: { ...customer, likeNamesSeen: true } };
    const request = { entry: { ...entry, ...who }, draft: null, duplicatesSeen: true };
    const { customerName, orders } = this.desk.do("registerOrder", clerk, request);
    for (const { key, shortNumber, status, amountFen, promisedOn } of orders) {
      this.orders.push({
        key,
        shortNumber,
        categoryId: String(entry.items[0]?.categoryId),
        customerName,
        intake: intake2,
        fate: drawFate(this.chance),
        stage: status === "consulting" ? "consulting" : "registered",
        amountFen,
        promisedOn,
        firstPromisedOn: promisedOn,
        revision: 0,
        left: new Map(entry.items.map(({ quantity }, n) => [n + 1, Number(quantity)])),
        since: date,
        notice: null,
        shipments: [],
        delayReported: false
      });
    }
  }
  /** Orders at a stage that no open notice holds up. */
  at(stage) {
    return this.orders.filter((order) => order.stage === stage && order.notice?.state !== "open");
  }
  /** One step for a selection, by one person; `given` is the common input, or each order's own. */
  step(step, user2, orders, given, moved2) {
    if (orders.length === 0) return;
    const keys = orders.map(({ key }) => key);
    const own = keys.every((key) => key in given);
    const request = { step, keys, input: own ? {} : given, ...own ? { inputs: given } : {} };
    const outcome = this.desk.do("takeStep", user2, request);
    const [first2] = outcome.kept;
    if (first2) throw new Error(`${step} of ${first2.key}: ${first2.problems.map(({ message }) => message).join(" ")}`);
    for (const { key, status } of outcome.moved) {
      const order = orders.find((each) => each.key === key);
      if (order) moved2(order, status);
    }
  }
};
function to(stage, today) {
  return (order) => {
    order.stage = stage;
    order.since = today;
  };
}
function clerkAt(nth) {
  return clerks[nth % clerks.length]?.email ?? "";
}
function customerId(place) {
  return `C${String(place + 1).padStart(4, "0")}`;
}
function groupBy(list, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of list) groups.set(keyOf(each), [...groups.get(keyOf(each)) ?? [], each]);
  return groups;
}

// host/demo/desk-rounds.ts
function answerRushes(factory, today) {
  const asked = factory.at("consulting");
  for (const [person, orders] of groupBy(
    asked,
    (order) => order.categoryId === "security" ? manager.email : followerOf(order.categoryId)
  )) {
    const answers = orders.map((order) => [
      order.key,
      { possible: true, deliverOn: laterDay(order.promisedOn, workdayAfter(today, 3)), note: "" }
    ]);
    factory.step("answer-consultation", person, orders, Object.fromEntries(answers), (order) => {
      order.stage = "registered";
      order.promisedOn = laterDay(order.promisedOn, workdayAfter(today, 3));
      order.firstPromisedOn = order.promisedOn;
    });
  }
}
function confirmOrders(factory, today) {
  const waiting = factory.at("registered");
  const ways = waiting.map(({ key, intake: intake2 }) => {
    const how = intake2.entry.channel === "walk-in" ? "customer-signed" : "contract-returned";
    return [key, { how, confirmedBy: "" }];
  });
  factory.step("confirm", clerkAt(0), waiting, Object.fromEntries(ways), to("confirmed", today));
}
function checkOrders(factory, today) {
  for (const [entered, orders] of groupBy(factory.at("confirmed"), ({ intake: intake2 }) => intake2.clerk)) {
    const checker = clerks.find(({ email: email2 }) => email2 !== entered)?.email ?? entered;
    const seen = orders.map(({ key, revision, promisedOn }) => [key, { revision, promisedOn }]);
    factory.step("cross-check", checker, orders, Object.fromEntries(seen), to("checked", today));
  }
}
function releaseOrders(factory, today) {
  factory.step("release", clerkAt(1), factory.at("checked"), {}, to("released", today));
}

// host/demo/doors.ts
var ranges = [
  {
    id: "steel-wood",
    name: "\u94A2\u6728\u95E8",
    prices: {
      \u5E73\u677F\u7D20\u95E8: 680,
      \u7B80\u7EA6\u51F9\u7EBF: 760,
      \u6B27\u5F0F\u96D5\u82B1: 980,
      \u4E2D\u5F0F\u683C\u6805: 1080,
      \u73BB\u7483\u534A\u7A97: 920,
      \u901A\u9876\u62FC\u677F: 1260,
      \u7AD6\u6761\u767E\u53F6: 880
    }
  },
  {
    id: "security",
    name: "\u9632\u76D7\u95E8",
    prices: { \u7532\u7EA7\u5355\u5F00: 2380, \u4E59\u7EA7\u5355\u5F00: 1680, \u5B50\u6BCD\u95E8: 3280, \u5BF9\u5F00\u95E8: 4600, \u901A\u98CE\u7A97\u4E2D\u95E8: 2180, \u94F8\u94DD\u96D5\u82B1: 5800 }
  },
  {
    id: "solid-wood",
    name: "\u5B9E\u6728\u95E8",
    prices: {
      \u5E73\u677F\u539F\u6728: 2600,
      \u56DB\u683C\u5D4C\u677F: 2980,
      \u516D\u683C\u5D4C\u677F: 3280,
      \u6B27\u5F0F\u62F1\u7EBF: 3680,
      \u4E2D\u5F0F\u96D5\u82B1: 4280,
      \u73BB\u7483\u683C\u95E8: 3080,
      \u767E\u53F6\u95E8: 2880
    }
  }
];
var sizeSteps = [
  { maxWidthMm: 960, maxHeightMm: 2100, factor: 1 },
  { maxWidthMm: 1300, maxHeightMm: 2400, factor: 1.25 },
  { maxWidthMm: 2200, maxHeightMm: 2800, factor: 1.8 }
];
function priceListRows() {
  return ranges.flatMap(
    ({ name, prices }) => Object.entries(prices).flatMap(
      ([style, yuan]) => sizeSteps.map(({ maxWidthMm, maxHeightMm, factor }) => [
        name,
        style,
        maxWidthMm,
        maxHeightMm,
        Math.round(yuan * factor / 10) * 10
      ])
    )
  );
}
function demoItem(chance, range2) {
  const wide = range2.id === "security" ? 1200 : 960;
  const sizeBasis = chance.percent(75) ? "opening" : "leaf";
  const thickness = chance.pick([120, 150, 180, 240, 260, 280]);
  return {
    categoryId: range2.id,
    style: chance.pick(Object.keys(range2.prices)),
    frameShape: chance.pick(["\u5E73\u53E3", "\u659C\u53E3", "\u5706\u5F27", "\u53CC\u5305\u53E3"]),
    frameType: chance.pick(["\u5355\u5305\u5957", "\u53CC\u5305\u5957", "\u53EF\u8C03\u5957"]),
    lineStyle: chance.pick(["\u5E73\u677F\u7EBF", "\u7F57\u9A6C\u7EBF", "\u53CC\u5F27\u7EBF", "\u6781\u7B80\u7A84\u7EBF"]),
    lineHeightMm: chance.pick([40, 60, 80]),
    sizeBasis,
    widthMm: chance.whole(76, wide / 10) * 10 - (sizeBasis === "leaf" ? 70 : 0),
    heightMm: chance.whole(198, 210) * 10 - (sizeBasis === "leaf" ? 40 : 0),
    wallThicknessMm: thickness,
    wallThicknessSaid: chance.percent(30) && thickness === 240 ? "24 \u5899" : `${thickness}`,
    colour: chance.pick(["\u767D\u8272", "\u8C61\u7259\u767D", "\u6D45\u7070", "\u7EA2\u6A61", "\u9ED1\u80E1\u6843", "\u67DA\u6728", "\u7EA2\u94DC", "\u67A3\u7EA2"]),
    openingDirection: chance.pick(["left-in", "left-out", "right-in", "right-out"]),
    quantity: chance.weighted([
      [50, 1],
      [22, 2],
      [12, 3],
      [8, 4],
      [5, 6],
      [3, 12]
    ]),
    hardware: chance.percent(70),
    technicalConditions: chance.weighted([
      [80, "\u65E0"],
      [8, "\u9501\u5B54\u52A0\u9AD8 50"],
      [6, "\u95E8\u5E95\u7559\u7F1D 12"],
      [6, "\u73BB\u7483\u78E8\u7802"]
    ])
  };
}

// host/demo/customers.ts
var seller = (n) => salespeople[n % salespeople.length]?.email ?? "";
var areas = [
  { region: "\u534E\u4E1C", cities: ["\u676D\u5DDE", "\u5B81\u6CE2", "\u82CF\u5DDE", "\u5357\u4EAC", "\u5408\u80A5", "\u6E29\u5DDE"], salesperson: seller(0) },
  { region: "\u534E\u5357", cities: ["\u4F5B\u5C71", "\u4E1C\u839E", "\u5357\u5B81", "\u60E0\u5DDE"], salesperson: seller(1) },
  { region: "\u534E\u4E2D", cities: ["\u6B66\u6C49", "\u957F\u6C99", "\u90D1\u5DDE", "\u8944\u9633"], salesperson: seller(2) },
  { region: "\u534E\u5317", cities: ["\u77F3\u5BB6\u5E84", "\u592A\u539F", "\u5929\u6D25"], salesperson: seller(0) },
  { region: "\u897F\u5357", cities: ["\u6210\u90FD", "\u91CD\u5E86", "\u8D35\u9633", "\u6606\u660E"], salesperson: seller(1) },
  { region: "\u897F\u5317", cities: ["\u897F\u5B89", "\u5170\u5DDE"], salesperson: seller(2) },
  { region: "\u4E1C\u5317", cities: ["\u6C88\u9633", "\u957F\u6625"], salesperson: seller(0) }
];
var surnames = [
  ..."\u738B\u674E\u5F20\u5218\u9648\u6768\u8D75\u9EC4\u5468\u5434\u5F90\u5B59\u80E1\u6731\u9AD8\u6797\u4F55\u90ED\u9A6C\u7F57\u6881\u5B8B\u90D1\u8C22\u97E9\u5510\u51AF\u4E8E\u8463\u8427\u7A0B\u66F9\u8881\u9093\u8BB8\u5085\u6C88\u66FE\u5F6D\u5415\u82CF\u5362\u848B\u8521\u8D3E\u4E01\u9B4F\u859B\u53F6\u960E\u4F59\u6F58\u675C\u6234\u590F\u949F\u6C6A\u7530\u4EFB\u59DC\u8303\u65B9\u77F3\u59DA\u8C2D\u5ED6\u90B9\u718A\u91D1\u9646\u90DD\u5B54\u767D\u5D14\u5EB7\u6BDB\u90B1\u79E6\u6C5F\u53F2\u987E\u4FAF\u90B5\u5B5F\u9F99\u4E07\u6BB5\u96F7\u94B1\u6C64\u5C39\u9ECE\u6613\u5E38\u6B66\u4E54\u8D3A\u8D56\u9F9A\u6587\u5355\u89E3\u4EC7\u67E5"
];
var givenNames = [
  "\u5EFA\u56FD",
  "\u5FD7\u5F3A",
  "\u4E3D\u534E",
  "\u6653\u660E",
  "\u6D77\u71D5",
  "\u6587\u535A",
  "\u79C0\u82F1",
  "\u56FD\u5E86",
  "\u6625\u6885",
  "\u6C38\u521A",
  "\u96EA\u6885",
  "\u5FB7\u80DC",
  "\u7389\u5170",
  "\u4FCA\u6770",
  "\u7F8E\u73B2",
  "\u798F\u751F",
  "\u7ACB\u65B0",
  "\u7EA2\u971E",
  "\u632F\u534E",
  "\u4F73\u6021",
  "\u6D69\u7136",
  "\u91D1\u51E4",
  "\u536B\u4E1C",
  "\u8273",
  "\u52C7",
  "\u78CA",
  "\u9759",
  "\u8D85",
  "\u654F",
  "\u6D9B",
  "\u5A1F",
  "\u9E4F"
];
var trades = ["\u5EFA\u6750", "\u95E8\u7A97", "\u88C5\u9970", "\u5BB6\u5C45", "\u6728\u4E1A", "\u5DE5\u7A0B"];
var brands = [
  "\u5B8F\u8FBE",
  "\u946B\u9686",
  "\u745E\u7965",
  "\u534E\u7F8E",
  "\u5B89\u5C45",
  "\u6052\u4FE1",
  "\u91D1\u76FE",
  "\u6C38\u56FA",
  "\u4F73\u548C",
  "\u987A\u6CF0",
  "\u4E1C\u5347",
  "\u767E\u5B89",
  "\u96C5\u81F4",
  "\u4E07\u5BB6",
  "\u8BDA\u4FE1"
];
var roads = [
  "\u4EBA\u6C11\u8DEF",
  "\u5EFA\u8BBE\u5927\u9053",
  "\u89E3\u653E\u8DEF",
  "\u4E2D\u5C71\u5317\u8DEF",
  "\u5DE5\u4E1A\u56ED\u4E09\u8DEF",
  "\u8FCE\u5BBE\u5927\u9053",
  "\u6587\u5316\u8857",
  "\u6EE8\u6C5F\u8DEF",
  "\u65B0\u534E\u8DEF",
  "\u548C\u5E73\u8857"
];
function newDemoCustomer(chance, taken) {
  for (; ; ) {
    const area = chance.pick(areas);
    const city = chance.pick(area.cities);
    const person = `${chance.pick(surnames)}${chance.pick(givenNames)}`;
    const company = `${city}${chance.pick(brands)}${chance.pick(trades)}`;
    const name = chance.percent(60) ? company : person;
    if (taken.has(name)) continue;
    const phone = `1${chance.pick(["38", "39", "58", "77", "86", "35"])}${String(chance.whole(0, 99999999)).padStart(8, "0")}`;
    const address = `${city}\u5E02${chance.pick(roads)}${chance.whole(1, 480)}\u53F7`;
    return { name, phone, address, region: area.region, salesperson: area.salesperson };
  }
}

// host/demo/intakes.ts
var BUSY = { min: 11, max: 18 };
function demoIntakes(chance, from, to2) {
  const customers = [];
  const intakes = [];
  for (let date = from; date <= to2; date = dayAfter(date, 1)) {
    if (!isWorkday(date)) continue;
    const times = Array.from({ length: chance.whole(BUSY.min, BUSY.max) }, () => timeOfDay(chance)).sort();
    for (const time of times) intakes.push(intake(chance, date, time, customers));
  }
  return intakes;
}
function intake(chance, date, time, customers) {
  const isNew = customers.length < 12 || chance.percent(16);
  let customer;
  if (isNew) {
    customer = newDemoCustomer(chance, new Set(customers.map(({ name }) => name)));
    customers.push(customer);
  } else customer = regular(chance, customers.length);
  const rush = chance.percent(8);
  const range2 = chance.weighted([
    [45, ranges[0]],
    [30, ranges[1]],
    [25, ranges[2]]
  ]);
  if (!range2) throw new RangeError("no range");
  const items = Array.from(
    {
      length: chance.weighted([
        [40, 1],
        [30, 2],
        [20, 3],
        [10, 5]
      ])
    },
    () => demoItem(chance, range2)
  );
  return {
    date,
    time,
    clerk: chance.pick(clerks).email,
    customer,
    entry: {
      channel: chance.weighted([
        [40, "phone"],
        [25, "chat"],
        [15, "salesperson"],
        [10, "walk-in"],
        [5, "email"],
        [3, "fax"],
        [2, "web"]
      ]),
      wantedOn: dayAfter(date, chance.whole(16, 30)),
      rush,
      paymentWay: chance.weighted([
        [45, "prepaid"],
        [35, "deposit"],
        [12, "monthly"],
        [8, "on-delivery"]
      ]),
      ...chance.percent(12) ? { note: chance.pick(["\u9001\u8D27\u524D\u7535\u8BDD\u8054\u7CFB", "\u5BA2\u6237\u81EA\u63D0", "\u5468\u672B\u6536\u8D27", "\u9700\u5F00\u53D1\u7968", "\u5DE5\u5730\u6536\u8D27\uFF0C\u6CE8\u610F\u5378\u8D27"]) } : {},
      items
    }
  };
}
function regular(chance, count) {
  return chance.percent(60) ? chance.whole(0, Math.min(count, 30) - 1) : chance.whole(0, count - 1);
}
function timeOfDay(chance) {
  const hour = chance.weighted([
    [14, 8],
    [18, 9],
    [16, 10],
    [10, 11],
    [10, 13],
    [14, 14],
    [12, 15],
    [10, 16],
    [6, 17]
  ]);
  return `${String(hour).padStart(2, "0")}:${String(chance.whole(0, 59)).padStart(2, "0")}`;
}

// host/demo/notice-rounds.ts
function draftNotices(factory, today) {
  const open = factory.orders.filter(
    ({ fate, notice, intake: intake2, stage }) => fate.notice && !notice && ["registered", "confirmed", "checked", "released"].includes(stage) && dayOfNotice(intake2.date, fate.notice) === today
  );
  for (const order of open) {
    const drafted = factory.desk.do("draftNotice", order.intake.clerk, {
      key: order.key,
      request: noticeRequest(order)
    });
    order.notice = { number: drafted.number, on: today, state: "open" };
  }
}
function signNotices(factory, today) {
  for (const order of factory.orders.filter(({ notice }) => notice?.state === "open")) {
    const { notice, key, intake: intake2, categoryId } = order;
    if (!notice) continue;
    const ref = { key, number: notice.number };
    factory.desk.do("signNotice", intake2.clerk, { ...ref, as: "clerk" });
    const after = factory.desk.do(
      "signNotice",
      followerOf(categoryId),
      { ...ref, as: "follower" }
    );
    Object.assign(order, {
      revision: after.revision,
      amountFen: after.amountFen,
      promisedOn: after.promisedOn,
      notice: { ...notice, on: today, state: "unbound" }
    });
    if (order.fate.notice?.kind === "quantity") order.left.set(1, (order.left.get(1) ?? 0) + 1);
    if (order.fate.notice?.kind === "withdrawal") order.stage = "over";
    else if (order.stage === "checked") order.stage = "confirmed";
  }
}
function bindNotices(factory, today) {
  for (const { key, notice, fate, categoryId, stage } of factory.orders) {
    if (notice?.state !== "unbound" || notice.on >= today || !fate.notice?.bound || stage === "over") continue;
    factory.desk.do("bindNotice", followerOf(categoryId), { key, number: notice.number });
    notice.state = "over";
  }
}
function dayOfNotice(takenOn, { kind, afterDays }) {
  const day = workdayAfter(takenOn, afterDays);
  return kind === "colour" && day > dayAfter(takenOn, 1) ? workdayAfter(takenOn, 0) : day;
}
function noticeRequest(order) {
  const { notice } = order.fate;
  const [first2] = order.intake.entry.items;
  const common = {
    askedBy: order.customerName,
    cause: notice?.cause ?? "customer",
    baseRevision: order.revision,
    outOfTime: false
  };
  const change2 = (reason, item) => ({
    kind: "change",
    ...common,
    reason,
    edit: { items: [{ place: 1, ...item }], addItems: [], removePlaces: [] }
  });
  if (notice?.kind === "withdrawal") {
    return {
      kind: "withdrawal",
      ...common,
      reason: "\u5BA2\u6237\u5DE5\u7A0B\u53D6\u6D88",
      money: { refundFen: 0, creditFen: 0, forfeitFen: 0 }
    };
  }
  if (notice?.kind === "quantity") return change2("\u5BA2\u6237\u52A0\u8BA2\u4E00\u6A18", { quantity: Number(first2?.quantity) + 1 });
  return change2("\u5BA2\u6237\u6539\u989C\u8272", { colour: first2?.colour === "\u767D\u8272" ? "\u6D45\u7070" : "\u767D\u8272" });
}

// host/demo/order-in-flight.ts
function shipDay({ fate, firstPromisedOn }) {
  const { delay, shipEarly } = fate;
  const day = workdayAfter(firstPromisedOn, delay ? delay.byDays : shipEarly);
  return isWorkday(day) ? day : workdayAfter(day, 1);
}

// host/demo/production-rounds.ts
function startProduction(factory, today) {
  const due = factory.at("released").filter(({ since, fate }) => workdayAfter(since, fate.startLag) <= today);
  factory.step("start-production", producer.email, due, {}, to("producing", today));
}
function finishProduction(factory, today) {
  const due = factory.at("producing").filter((order) => workdayAfter(shipDay(order), -1 - order.fate.restDays) <= today);
  factory.step("finish-production", producer.email, due, {}, to("finished", today));
}
function reportDelays(factory, today) {
  const late = factory.orders.filter(
    (order) => order.fate.delay?.reported && !order.delayReported && ["released", "producing", "finished"].includes(order.stage) && order.notice?.state !== "open" && workdayAfter(order.firstPromisedOn, -1) <= today && today < order.firstPromisedOn
  );
  for (const order of late) {
    const { delay } = order.fate;
    if (!delay) continue;
    const newOn = workdayAfter(order.firstPromisedOn, delay.byDays);
    const { cause, detail, responsible } = delay;
    const said = { cause, detail, responsible, newOn };
    factory.step("report-delay", followerOf(order.categoryId), [order], said, (moved2) => {
      moved2.promisedOn = newOn;
      moved2.delayReported = true;
    });
    if (delay.told) factory.step("tell-customer", order.intake.clerk, [order], { toldBy: "\u7535\u8BDD" }, () => {
    });
  }
}

// host/demo/shipping-rounds.ts
function shipOrders(factory, today) {
  const due = [...factory.at("finished"), ...factory.at("shipped-in-part")].filter((order) => {
    const lastLeft = order.shipments.at(-1);
    return shipDay(order) <= today && (!lastLeft || workdayAfter(lastLeft.on, 1) <= today);
  });
  const inputs = due.map((order) => [order.key, shipment(order, today)]);
  factory.step("ship", manager.email, due, Object.fromEntries(inputs), (order, status) => {
    const load2 = inputs.find(([key]) => key === order.key)?.[1];
    for (const { place, quantity } of load2?.items ?? []) {
      order.left.set(place, (order.left.get(place) ?? 0) - quantity);
    }
    order.shipments.push({ number: `${order.shortNumber}-S${order.shipments.length + 1}`, on: today });
    to(status === "shipped" ? "shipped" : "shipped-in-part", today)(order);
  });
}
function shipment(order, today) {
  const { way, inParts } = order.fate;
  const left = [...order.left].filter(([, quantity]) => quantity > 0);
  const isFirst = order.shipments.length === 0;
  const part = inParts && isFirst && left.length > 1 ? left.slice(0, 1) : left;
  const carriers = { "own-truck": "\u672C\u5382\u8F66\u961F", freight: "\u5FB7\u901A\u7269\u6D41", express: "\u901F\u8FBE\u5FEB\u8FD0", "pick-up": "" };
  return {
    items: part.map(([place, quantity]) => ({ place, quantity })),
    shippedOn: today,
    way,
    carrier: carriers[way],
    carrierPhone: way === "pick-up" ? "" : "13800571888",
    trackingNumber: way === "freight" || way === "express" ? `DT${order.key.replace(/-/g, "")}` : "",
    insured: order.amountFen > 2e6,
    unpaidReason: "\u6708\u7ED3\u5BA2\u6237"
  };
}
function receiveSlips(factory, today) {
  const back = factory.at("shipped").filter(({ fate, since }) => {
    return fate.slipDays !== null && workdayAfter(since, fate.slipDays) <= today;
  });
  for (let nth = 0; nth < 2; nth += 1) {
    const orders = back.filter(({ shipments }) => shipments[nth]);
    const slips = orders.map((order) => [
      order.key,
      {
        shipment: order.shipments[nth]?.number ?? "",
        receivedOn: laterDay(order.shipments[nth]?.on ?? today, dayAfter(today, -1)),
        signedBy: order.customerName,
        exceptions: nth === 0 ? order.fate.slipExceptions : ""
      }
    ]);
    factory.step("receive-slip", clerkAt(0), orders, Object.fromEntries(slips), (order, status) => {
      if (status === "received") to("received", today)(order);
    });
  }
}

// host/demo/fill-demo.ts
var HISTORY_DAYS = 92;
var SEED = 20260301;
function fillDemo(target, options2 = {}) {
  const { progress = () => {
  }, historyDays = HISTORY_DAYS, trusted = true } = options2;
  const { kernel } = target;
  const desk = new DemoDesk(target, trusted);
  const started = Date.now();
  const now = kernel.clock.now();
  const today = localDate(now);
  const from = dayAfter(today, -historyDays);
  const intakes = demoIntakes(new Chance(SEED), from, today);
  const factory = new DemoFactory(desk, new Chance(SEED + 1));
  desk.at(`${from}T07:30`);
  desk.install();
  const people = employees.slice(1);
  desk.type(
    "\u4EBA\u5458",
    people.map(({ email: email2, name, roles, categories }) => [email2, name, roles.join("\u3001"), categories.join("\u3001")])
  );
  desk.type("\u4EF7\u76EE\u8868", priceListRows());
  for (let day = from, nth = 0; day <= today; day = dayAfter(day, 1), nth += 1) {
    const acts = isWorkday(day) ? actsOf(day, factory, intakes) : [];
    for (const { time, run } of acts) {
      if (day === today && time >= localTime(now)) break;
      desk.at(`${day}T${time}`);
      run();
    }
    progress((nth + 1) / (historyDays + 1));
  }
  kernel.clock.set(new Date(now.getTime() + Date.now() - started).toISOString());
}
function actsOf(day, factory, intakes) {
  const rounds = [
    { time: "08:30", run: () => answerRushes(factory, day) },
    ...deskRound(["08:40", "08:50", "09:30"], day, factory),
    { time: "09:50", run: () => startProduction(factory, day) },
    { time: "10:10", run: () => bindNotices(factory, day) },
    { time: "10:30", run: () => reportDelays(factory, day) },
    { time: "11:00", run: () => draftNotices(factory, day) },
    { time: "11:20", run: () => signNotices(factory, day) },
    { time: "13:30", run: () => finishProduction(factory, day) },
    { time: "14:30", run: () => shipOrders(factory, day) },
    { time: "15:10", run: () => receiveSlips(factory, day) },
    ...deskRound(["15:30", "15:40", "15:50"], day, factory)
  ];
  const own = intakes.filter(({ date }) => date === day);
  const taken = own.map((intake2) => ({ time: intake2.time, run: () => factory.take(intake2) }));
  return [...rounds, ...taken].sort((a, b) => a.time < b.time ? -1 : a.time > b.time ? 1 : 0);
}
function deskRound(times, day, factory) {
  return [
    { time: times[0], run: () => confirmOrders(factory, day) },
    { time: times[1], run: () => checkOrders(factory, day) },
    { time: times[2], run: () => releaseOrders(factory, day) }
  ];
}

// test/support/bundle-desk.ts
import { existsSync } from "node:fs";
import { join as join3 } from "node:path";

// host/sheets-api/engine.ts
import { randomBytes, randomInt as randomInt2 } from "node:crypto";

// host/sheets-api/call-guard.ts
var MINUTE_MS = 6e4;
var CallGuard = class {
  constructor(now, quota, faults = void 0) {
    this.now = now;
    this.quota = quota;
    this.faults = faults;
  }
  now;
  quota;
  faults;
  #counters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 };
  #callIndex = 0;
  /** Instants of the calls of the last minute, by user and kind. */
  #recent = /* @__PURE__ */ new Map();
  counters() {
    return { ...this.#counters };
  }
  reset() {
    this.#counters = { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 };
  }
  countCells(cellsRead, cellsWritten) {
    this.#counters.cellsRead += cellsRead;
    this.#counters.cellsWritten += cellsWritten;
  }
  /** @throws ApiError 429 past the quota, 503 by fault plan, and whatever the call throws */
  call(kind, method, caller, run) {
    const fault = this.faults?.({ index: this.#callIndex, method });
    this.#callIndex += 1;
    this.#counters[kind] += 1;
    this.#assertQuota(kind, caller);
    if (fault === "before") throw unavailable();
    const result = run();
    if (fault === "after") throw unavailable();
    return result;
  }
  #assertQuota(kind, { user: user2 }) {
    if (!this.quota) return;
    const limit = kind === "reads" ? this.quota.readsPerMinute : this.quota.writesPerMinute;
    const now = this.now().getTime();
    const key = `${kind} ${user2 ?? ""}`;
    const recent = (this.#recent.get(key) ?? []).filter((instant) => now - instant < MINUTE_MS);
    this.#recent.set(key, recent);
    if (recent.length >= limit) throw quotaExceeded(kind, limit);
    recent.push(now);
  }
};
function unavailable() {
  return new ApiError("UNAVAILABLE", "The service is currently unavailable.");
}
function quotaExceeded(kind, limit) {
  const name = kind === "reads" ? "Read" : "Write";
  const metric = `sheets.googleapis.com/${name.toLowerCase()}_requests`;
  return new ApiError(
    "RESOURCE_EXHAUSTED",
    `Quota exceeded for quota metric '${name} requests' and limit '${name} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`,
    [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        reason: "RATE_LIMIT_EXCEEDED",
        domain: "googleapis.com",
        metadata: {
          consumer: "projects/0",
          quota_limit: `${name}RequestsPerMinutePerUser`,
          quota_limit_value: String(limit),
          quota_location: "global",
          quota_metric: metric,
          service: "sheets.googleapis.com"
        }
      }
    ]
  );
}

// host/sheets-api/model/cell-content.ts
var CellError = class {
  constructor(type, message) {
    this.type = type;
    this.message = message;
  }
  type;
  message;
};
var FormulaCell = class {
  constructor(formula2, result) {
    this.formula = formula2;
    this.result = result;
  }
  formula;
  result;
};
function effectiveScalar(content) {
  return content instanceof FormulaCell ? content.result : content;
}

// host/sheets-api/values/serial-date.ts
var MS_PER_DAY = 864e5;
var EPOCH_MS = Date.UTC(1899, 11, 30);
function serialFromDay({ year, month, day }) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH_MS) / MS_PER_DAY) : void 0;
}
function serialFromTime({ hour, minute, second }) {
  return (hour * 3600 + minute * 60 + second) / 86400;
}
function dayFromSerial(serial) {
  const date = new Date(EPOCH_MS + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function serialFromInstant(instant, timeZone) {
  const parts = wallClock(timeZone).formatToParts(instant);
  const read = (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const day = serialFromDay({ year: read("year"), month: read("month"), day: read("day") }) ?? 0;
  const second = read("second") + read("fractionalSecond") / 1e3;
  return day + serialFromTime({ hour: read("hour"), minute: read("minute"), second });
}
var wallClocks = /* @__PURE__ */ new Map();
function wallClock(timeZone) {
  const known2 = wallClocks.get(timeZone);
  if (known2) return known2;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    fractionalSecondDigits: 3
  });
  wallClocks.set(timeZone, made);
  return made;
}

// host/sheets-api/values/error-value.ts
var SHOWN_BY_TYPE = {
  ERROR: "#ERROR!",
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
  LOADING: "Loading..."
};
function shownError(type) {
  return SHOWN_BY_TYPE[type];
}
function errorTypeOf(text3) {
  const wanted = text3.toUpperCase();
  const types = Object.keys(SHOWN_BY_TYPE);
  return types.find((type) => SHOWN_BY_TYPE[type] === wanted);
}

// host/sheets-api/ranges/a1-notation.ts
var LARGEST_COLUMN = columnIndex("ZZZ");
var PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/;
function parseA1(text3) {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text3);
  if (quoted) {
    const sheetTitle = (quoted[1] ?? "").replaceAll("''", "'");
    return quoted[2] === void 0 ? { sheetTitle, cells: void 0, name: void 0 } : withRest(sheetTitle, quoted[2]);
  }
  const mark = text3.lastIndexOf("!");
  if (mark >= 0) return withRest(text3.slice(0, mark), text3.slice(mark + 1));
  return text3 === "" ? void 0 : withRest(void 0, text3);
}
function withRest(sheetTitle, rest) {
  if (rest === "") return void 0;
  const cells = parseCells(rest);
  return cells ? { sheetTitle, cells, name: void 0 } : { sheetTitle, cells: void 0, name: rest };
}
function parseCells(text3) {
  const parts = text3.split(":");
  const [first2, second] = parts.map(parsePart);
  if (!first2 || parts.length > 2 || parts.length === 2 && !second) return void 0;
  if (!second) {
    if (first2.row === void 0 || first2.column === void 0) return void 0;
    return rectangle(first2.row, first2.row, first2.column, first2.column);
  }
  const shareRow = first2.row !== void 0 && second.row !== void 0;
  const shareColumn = first2.column !== void 0 && second.column !== void 0;
  return shareRow || shareColumn ? rectangle(first2.row, second.row, first2.column, second.column) : void 0;
}
function parsePart(text3) {
  const match = PART.exec(text3);
  if (!match || match[1] === void 0 && match[2] === void 0) return void 0;
  const row = match[2] === void 0 ? void 0 : Number(match[2]) - 1;
  const column = match[1] === void 0 ? void 0 : columnIndex(match[1]);
  if (row === -1 || column !== void 0 && column > LARGEST_COLUMN) return void 0;
  return { row, column };
}
function rectangle(row1, row2, column1, column2) {
  const [startRowIndex, endRowIndex] = span(row1, row2);
  const [startColumnIndex, endColumnIndex] = span(column1, column2);
  return {
    ...startRowIndex !== void 0 && { startRowIndex },
    ...endRowIndex !== void 0 && { endRowIndex },
    ...startColumnIndex !== void 0 && { startColumnIndex },
    ...endColumnIndex !== void 0 && { endColumnIndex }
  };
}
function span(a, b) {
  if (a === void 0 || b === void 0) return [a ?? b, void 0];
  return [Math.min(a, b), Math.max(a, b) + 1];
}
function columnName(index) {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + (rest - 1) % 26) + name;
  }
  return name;
}
function columnIndex(name) {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
function formatRange(sheetTitle, cells) {
  const { startRowIndex = 0, startColumnIndex = 0, endRowIndex, endColumnIndex } = cells;
  const first2 = `${columnName(startColumnIndex)}${startRowIndex + 1}`;
  const last = `${endColumnIndex === void 0 ? "" : columnName(endColumnIndex - 1)}${endRowIndex ?? ""}`;
  const title = quoteTitle(sheetTitle);
  return last === first2 || last === "" ? `${title}!${first2}` : `${title}!${first2}:${last}`;
}
function quoteTitle(title) {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title);
  const looksLikeCell = /^[A-Za-z]{1,3}[0-9]+$/.test(title) || /^[Rr][0-9]*[Cc][0-9]*$/.test(title);
  return isPlain && !looksLikeCell ? title : `'${title.replaceAll("'", "''")}'`;
}

// host/sheets-api/formulas/formula-reference.ts
function parseCorner(text3) {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/.exec(text3);
  const [, columnMark, letters, rowMark, digits] = match ?? [];
  return {
    ...letters === void 0 ? {} : { column: columnIndex(letters) },
    ...digits === void 0 ? {} : { row: Number(digits) - 1 },
    columnIsFixed: columnMark === "$",
    rowIsFixed: rowMark === "$"
  };
}
function printReference({ sheet: sheet2, from, to: to2 }) {
  const prefix = sheet2 === void 0 ? "" : `${quoteTitle(sheet2)}!`;
  return `${prefix}${printCorner(from)}${to2 ? `:${printCorner(to2)}` : ""}`;
}
function printCorner({ row, column, rowIsFixed, columnIsFixed }) {
  const columnText = column === void 0 ? "" : `${columnIsFixed ? "$" : ""}${columnName(column)}`;
  return row === void 0 ? columnText : `${columnText}${rowIsFixed ? "$" : ""}${row + 1}`;
}

// host/sheets-api/formulas/formula-tokens.ts
var SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!`;
var CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,8}`;
var COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
var ROW = String.raw`\$?\d{1,8}`;
var END = String.raw`(?![\p{L}\p{N}_.(!])`;
var REFERENCE = new RegExp(
  `(?:${SHEET})?(?:(${CELL}):(${CELL}|${COLUMN}|${ROW})|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW})|(${CELL}))${END}`,
  "uy"
);
var QUOTED = /"(?:[^"]|"")*"?/y;
var ERROR_LITERAL = /#(?:N\/A|DIV\/0!|[A-Z]+[!?])/iy;
var NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
var WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
var BLANKS = /\s+/y;
function tokenize(formula2) {
  const tokens2 = [];
  let at2 = 0;
  while (at2 < formula2.length) {
    const token = tokenAt(formula2, at2);
    tokens2.push(token);
    at2 += token.text.length;
  }
  return tokens2;
}
function joinTokens(tokens2) {
  return tokens2.map((token) => token.text).join("");
}
function tokenAt(formula2, at2) {
  const plain = matchAt(QUOTED, formula2, at2) ?? matchAt(ERROR_LITERAL, formula2, at2) ?? matchAt(BLANKS, formula2, at2);
  if (plain) return { kind: "other", text: plain[0] };
  const reference = matchAt(REFERENCE, formula2, at2);
  if (reference) return { kind: "reference", text: reference[0], reference: referenceOf(reference) };
  const number = matchAt(NUMBER, formula2, at2);
  if (number) return { kind: "other", text: number[0] };
  const word = matchAt(WORD, formula2, at2);
  if (word) return { kind: formula2[at2 + word[0].length] === "(" ? "function" : "name", text: word[0] };
  return { kind: "other", text: formula2.charAt(at2) };
}
function matchAt(pattern, text3, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(text3);
}
function referenceOf(match) {
  const [, quotedSheet, plainSheet, cellFrom, cellTo, columnFrom, columnTo, rowFrom, rowTo, cell] = match;
  const sheet2 = quotedSheet?.replaceAll("''", "'") ?? plainSheet;
  const from = cellFrom ?? columnFrom ?? rowFrom ?? cell ?? "";
  const to2 = cellTo ?? columnTo ?? rowTo;
  return {
    ...sheet2 === void 0 ? {} : { sheet: sheet2 },
    from: parseCorner(from),
    ...to2 === void 0 ? {} : { to: parseCorner(to2) }
  };
}

// host/sheets-api/formulas/formula-result.ts
var FOREIGN_ERRORS = {
  "#CIRC!": {
    type: "REF",
    message: "Circular dependency detected. To resolve with iterative calculation, see File > Settings > Calculation."
  },
  "#SPILL!": { type: "REF", message: "Array result was not expanded because it would overwrite data." },
  "#CALC!": { type: "N_A", message: "The formula has no result." },
  "#N/IMPL!": { type: "NAME", message: "The function is not supported." }
};
var MESSAGES = {
  ERROR: "Formula parse error.",
  REF: "Reference does not exist.",
  NAME: "Unknown function or range name.",
  N_A: "Did not find a value.",
  DIVIDE_BY_ZERO: "Division by zero.",
  VALUE: "An argument is of the wrong type.",
  NUM: "The result is no number that can be shown."
};
function resultOf(reading, formula2) {
  switch (reading.type) {
    case "text":
      return reading.text;
    case "boolean":
      return reading.text === "TRUE";
    case "number": {
      const number = Number(reading.text);
      return Number.isFinite(number) ? number : error("NUM");
    }
    case "array":
      return new CellError("ERROR", "Results that fill more than one cell are not supported.");
    case "error":
      return errorOf(reading.text, formula2);
  }
}
function errorOf(text3, formula2) {
  const foreign = FOREIGN_ERRORS[text3];
  if (foreign) return new CellError(foreign.type, foreign.message);
  const type = errorTypeOf(text3) ?? "ERROR";
  return type === "NAME" ? nameError(formula2) : error(type);
}
function nameError(formula2) {
  const tokens2 = tokenize(formula2);
  const functions = new Set(tokens2.filter(({ kind }) => kind === "function").map(({ text: text3 }) => text3.toUpperCase()));
  const [only] = functions;
  const hasNames = tokens2.some(({ kind, text: text3 }) => kind === "name" && !/^(true|false)$/i.test(text3));
  if (only !== void 0 && functions.size === 1 && !hasNames)
    return new CellError("NAME", `Unknown function: '${only}'.`);
  return error("NAME");
}
function error(type) {
  return new CellError(type, MESSAGES[type] ?? "");
}

// host/sheets-api/formulas/iron-calc.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
var CELL_TYPES = /* @__PURE__ */ new Map([
  [1, "number"],
  [2, "text"],
  [4, "boolean"],
  [16, "error"]
]);
var INPUTS_BEFORE_TRIM = 3e5;
var isLoaded = false;
var IronCalcModel = class {
  #model;
  #inputCount = 0;
  #probeSheet;
  #probeRows = /* @__PURE__ */ new Map();
  #freeProbeRows = [];
  constructor(sheetCount) {
    load();
    this.#model = new Model("workbook", "en", "UTC", "en");
    this.#model.pauseEvaluation();
    for (let sheet2 = 0; sheet2 <= sheetCount; sheet2 += 1) {
      if (sheet2 > 0) this.#model.newSheet();
      this.#model.renameSheet(sheet2, sheetName(sheet2));
    }
    this.#probeSheet = sheetCount;
  }
  /** Types into a cell; the empty text clears it. */
  setInput(sheet2, row, column, input) {
    this.#model.setUserInput(sheet2, row + 1, column + 1, input);
    this.#inputCount += 1;
  }
  /** Types a formula into a cell, so that it can be read. */
  setFormula(sheet2, row, column, formula2) {
    this.setInput(sheet2, row, column, formula2);
    const key = `${sheet2}:${row}:${column}`;
    if (this.#probeRows.has(key)) return;
    const probeRow = this.#freeProbeRows.pop() ?? this.#probeRows.size;
    this.#probeRows.set(key, probeRow);
    this.setInput(this.#probeSheet, probeRow, 0, `=${sheetName(sheet2)}!${columnName(column)}${row + 1}&""`);
  }
  /** Takes the probe of a formula away that is no more. */
  forgetFormula(sheet2, row, column) {
    const key = `${sheet2}:${row}:${column}`;
    const probeRow = this.#probeRows.get(key);
    if (probeRow === void 0) return;
    this.#probeRows.delete(key);
    this.#freeProbeRows.push(probeRow);
    this.setInput(this.#probeSheet, probeRow, 0, "");
  }
  evaluate() {
    if (this.#inputCount > INPUTS_BEFORE_TRIM) this.#trimHistory();
    this.#model.evaluate();
  }
  /** The result of a formula set by `setFormula`, as of the last evaluation. */
  read(sheet2, row, column) {
    const structure = this.#model.getCellArrayStructure(sheet2, row + 1, column + 1);
    if (typeof structure === "object" && "DynamicAnchor" in structure) {
      const [width, height] = structure.DynamicAnchor;
      if (width * height > 1) return { type: "array", text: "" };
    }
    const type = CELL_TYPES.get(this.#model.getCellType(sheet2, row + 1, column + 1)) ?? "array";
    const probeRow = this.#probeRows.get(`${sheet2}:${row}:${column}`) ?? 0;
    return { type, text: this.#model.getFormattedCellValue(this.#probeSheet, probeRow + 1, 1) };
  }
  /** Gives the library's memory back. */
  free() {
    this.#model.free();
  }
  #trimHistory() {
    const bytes = this.#model.toBytes();
    this.#model.free();
    this.#model = Model.from_bytes(bytes, "en");
    this.#model.pauseEvaluation();
    this.#inputCount = 0;
  }
};
function sheetName(sheet2) {
  return `Tab${sheet2}_`;
}
function load() {
  if (isLoaded) return;
  const path6 = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync2(path6) });
  isLoaded = true;
}

// host/sheets-api/formulas/prepared-formula.ts
var LAST_ROW = 1048575;
var LAST_COLUMN = 16383;
var UNFORESEEABLE = /* @__PURE__ */ new Set(["INDIRECT", "OFFSET"]);
function prepareFormula(formula2, setting) {
  const tokens2 = withClock(tokenize(formula2), setting.nowSerial);
  const reads = [];
  let braceDepth = 0;
  const pieces = tokens2.map((token) => {
    if (token.kind === "reference") return referencePiece(token.reference, setting, reads);
    if (token.kind === "name") return namePiece(token.text, setting, reads);
    if (token.kind === "function") return functionPiece(token.text);
    if (token.text === "{") braceDepth += 1;
    if (token.text === "}") braceDepth -= 1;
    return token.text === ";" && braceDepth === 0 ? "," : token.text;
  });
  const [first2] = reads;
  const isOneCell = first2 && tokens2.length === 2 && first2.startRow === first2.endRow && first2.startColumn === first2.endColumn;
  return { input: pieces.join(""), reads, ...isOneCell ? { mirrors: first2 } : {} };
}
function withClock(tokens2, nowSerial) {
  const spelled = [];
  for (let at2 = 0; at2 < tokens2.length; at2 += 1) {
    const token = tokens2[at2];
    const name = token.kind === "function" ? token.text.toUpperCase() : "";
    const isClock = name === "NOW" || name === "TODAY";
    if (isClock && tokens2[at2 + 1]?.text === "(" && tokens2[at2 + 2]?.text === ")") {
      spelled.push({ kind: "other", text: `(${name === "NOW" ? nowSerial : Math.floor(nowSerial)})` });
      at2 += 2;
    } else {
      spelled.push(token);
    }
  }
  return spelled;
}
function referencePiece(reference, setting, reads) {
  const { workbook, homeSheet } = setting;
  const title = reference.sheet?.toLowerCase();
  const { sheets: sheets2 } = workbook.state;
  const sheet2 = title === void 0 ? homeSheet : sheets2.findIndex((one) => one.title.toLowerCase() === title);
  const model = sheets2[sheet2];
  if (!model) return "#REF!";
  const { from, to: to2 = from } = reference;
  const rows = [from.row ?? 0, to2.row ?? model.rowCount - 1];
  const columns = [from.column ?? 0, to2.column ?? model.columnCount - 1];
  const area = {
    sheet: sheet2,
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns)
  };
  return areaPiece(area, reference.to !== void 0, reads);
}
function areaPiece(area, isRange, reads) {
  const { sheet: sheet2, startRow, endRow, startColumn, endColumn } = area;
  if (startRow < 0 || startColumn < 0 || endRow > LAST_ROW || endColumn > LAST_COLUMN) return "#REF!";
  reads.push(area);
  const first2 = `${sheetName(sheet2)}!${columnName(startColumn)}${startRow + 1}`;
  return isRange ? `${first2}:${columnName(endColumn)}${endRow + 1}` : first2;
}
function namePiece(name, { workbook }, reads) {
  const wanted = name.toLowerCase();
  const range2 = workbook.state.namedRanges.find((named) => named.name?.toLowerCase() === wanted)?.range;
  const area = range2 && areaOf(range2, workbook);
  return area ? areaPiece(area, true, reads) : plainName(name);
}
function areaOf(range2, workbook) {
  const sheet2 = workbook.state.sheets.findIndex((one) => one.sheetId === (range2.sheetId ?? 0));
  const model = workbook.state.sheets[sheet2];
  return model && {
    sheet: sheet2,
    startRow: range2.startRowIndex ?? 0,
    endRow: (range2.endRowIndex ?? model.rowCount) - 1,
    startColumn: range2.startColumnIndex ?? 0,
    endColumn: (range2.endColumnIndex ?? model.columnCount) - 1
  };
}
function functionPiece(name) {
  const upper = name.toUpperCase();
  return UNFORESEEABLE.has(upper) ? `UNSUPPORTED_${upper}` : plainName(name);
}
function plainName(name) {
  return name.replace(/[^\w.]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`);
}

// host/sheets-api/formulas/cell-input.ts
function cellInput(value) {
  if (value === void 0) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof CellError) return shownError(value.type);
  return Object.is(value, -0) ? "0" : String(value);
}

// host/sheets-api/formulas/read-areas.ts
var ReadAreas = class {
  #byColumns = /* @__PURE__ */ new Map();
  /** Areas of one row by that row, so that a column of row-wise formulas does not slow every look-up down. */
  #byRow = /* @__PURE__ */ new Map();
  /** Adds an area; returns the rows of it that were not read before, as far as is easily told. */
  add(area) {
    const { startRow, endRow, startColumn, endColumn } = area;
    if (startRow === endRow) return this.#addRow(area);
    const key = `${startColumn}:${endColumn}`;
    let columns = this.#byColumns.get(key);
    if (!columns) {
      columns = { startColumn, endColumn, spans: [] };
      this.#byColumns.set(key, columns);
    }
    const above = columns.spans.find((span2) => span2.startRow <= startRow && startRow <= span2.endRow + 1);
    if (!above) {
      columns.spans.push({ startRow, endRow });
      return { startRow, endRow };
    }
    if (endRow <= above.endRow) return void 0;
    const fresh = { startRow: above.endRow + 1, endRow };
    above.endRow = endRow;
    return fresh;
  }
  #addRow(area) {
    const { startRow, startColumn, endColumn } = area;
    const ofRow = this.#byRow.get(startRow) ?? [];
    if (ofRow.some((known2) => known2.startColumn <= startColumn && endColumn <= known2.endColumn)) return void 0;
    this.#byRow.set(startRow, [...ofRow, area]);
    return { startRow, endRow: startRow };
  }
  /** Calls `visit` for the columns of a row that are read, up to a column; some may come more than once. */
  eachColumn(row, columnCount, visit) {
    for (const area of this.#byRow.get(row) ?? []) eachColumnOf(area, columnCount, visit);
    for (const columns of this.#byColumns.values()) {
      const isRead = columns.spans.some(({ startRow, endRow }) => startRow <= row && row <= endRow);
      if (isRead) eachColumnOf(columns, columnCount, visit);
    }
  }
};
function eachColumnOf({ startColumn, endColumn }, columnCount, visit) {
  const end = Math.min(endColumn + 1, columnCount);
  for (let column = startColumn; column < end; column += 1) visit(column);
}

// host/sheets-api/formulas/row-watch.ts
var UNSETTLED = /* @__PURE__ */ Symbol("unsettled");
var RowWatch = class {
  #seen = [];
  /** Indexes of the rows that may have changed since the last call; all rows at the first. */
  changedRows(cells, runningEpoch) {
    const changed = [];
    const length = Math.max(cells.storedRowCount, this.#seen.length);
    for (let index = 0; index < length; index += 1) {
      const row = cells.row(index);
      if (row !== this.#seen[index]) {
        changed.push(index);
        this.#seen[index] = row && row.epoch >= runningEpoch ? UNSETTLED : row;
      }
    }
    this.#seen.length = cells.storedRowCount;
    return changed;
  }
};

// host/sheets-api/formulas/sheet-calculation.ts
var SheetCalculation = class {
  constructor(model, sheet2) {
    this.model = model;
    this.sheet = sheet2;
  }
  model;
  sheet;
  areas = new ReadAreas();
  #watch = new RowWatch();
  #formulas = /* @__PURE__ */ new Map();
  /** What the library holds, by row and column. */
  #inputs = /* @__PURE__ */ new Map();
  /** Rows that may differ from the last call. */
  changedRows(sheet2, runningEpoch) {
    return this.#watch.changedRows(sheet2.cells, runningEpoch);
  }
  *formulas() {
    for (const ofRow of this.#formulas.values()) yield* ofRow.values();
  }
  /** Brings the known formulas of a row in line with the row; returns those that came or changed. */
  updateFormulas(index, row, prepare) {
    const before = this.#formulas.get(index);
    const after = /* @__PURE__ */ new Map();
    const fresh = [];
    row?.contents.forEach((content, column) => {
      if (!(content instanceof FormulaCell)) return;
      const { formula: formula2 } = content;
      const known2 = before?.get(column);
      const current = known2?.formula === formula2 ? known2 : { row: index, column, formula: formula2, prepared: prepare(formula2) };
      if (current !== known2) fresh.push(current);
      after.set(column, current);
    });
    before?.forEach((_, column) => {
      if (!after.has(column)) this.model.forgetFormula(this.sheet, index, column);
    });
    if (after.size > 0) this.#formulas.set(index, after);
    else this.#formulas.delete(index);
    return fresh;
  }
  /** Tells the library what it needs of a row and does not hold yet; true when there was anything to tell. */
  tellRow(index, row) {
    const contents = row?.contents ?? [];
    const formulas = this.#formulas.get(index);
    let hasNews = false;
    const tell = (column) => {
      const formula2 = formulas?.get(column)?.prepared.input;
      const content = contents[column];
      const input = formula2 ?? cellInput(content instanceof FormulaCell ? void 0 : content);
      if (this.#tellCell(index, column, input, formula2 !== void 0)) hasNews = true;
    };
    this.areas.eachColumn(index, contents.length, tell);
    formulas?.forEach((_, column) => {
      tell(column);
    });
    for (const column of [...this.#inputs.get(index)?.keys() ?? []]) tell(column);
    return hasNews;
  }
  #tellCell(row, column, input, isFormula) {
    let ofRow = this.#inputs.get(row);
    if ((ofRow?.get(column) ?? "") === input) return false;
    if (!ofRow) {
      ofRow = /* @__PURE__ */ new Map();
      this.#inputs.set(row, ofRow);
    }
    if (input === "") ofRow.delete(column);
    else ofRow.set(column, input);
    if (isFormula) this.model.setFormula(this.sheet, row, column, input);
    else this.model.setInput(this.sheet, row, column, input);
    return true;
  }
};

// host/sheets-api/formulas/calculation.ts
var Calculation = class {
  constructor(workbook) {
    this.workbook = workbook;
    const { sheets: sheets2 } = workbook.state;
    this.#model = new IronCalcModel(sheets2.length);
    this.#sheets = sheets2.map((_, index) => new SheetCalculation(this.#model, index));
  }
  workbook;
  #model;
  #sheets;
  /** Sizes and named ranges for which open ranges and names were written out. */
  #extent = "";
  #nowSerial = 0;
  /** Results that differ from what the workbook holds. */
  recalculate(now) {
    this.#nowSerial = serialFromInstant(now, this.workbook.state.properties.timeZone ?? "Etc/GMT");
    const news = [this.#tellExtent(), ...this.#sheets.map((_, index) => this.#tellChanges(index))];
    if (!news.includes(true) && !this.#isVolatile()) return [];
    this.#model.evaluate();
    return [...this.#differences()];
  }
  free() {
    this.#model.free();
  }
  /** Writes formulas out again whose translation changed with the clock, a sheet's size or a named range. */
  #tellExtent() {
    const { sheets: sheets2, namedRanges } = this.workbook.state;
    const extent = JSON.stringify([sheets2.map((sheet2) => [sheet2.rowCount, sheet2.columnCount]), namedRanges]);
    const hasNewExtent = extent !== this.#extent;
    this.#extent = extent;
    const changed = this.#sheets.map((sheet2, index) => {
      const outdated = [...sheet2.formulas()].filter(({ formula: formula2 }) => hasNewExtent || asksForTime(formula2));
      const rewritten = outdated.filter((known2) => {
        const before = known2.prepared;
        known2.prepared = this.#prepare(index, known2.formula);
        return known2.prepared.input !== before.input;
      });
      return this.#tellFormulas(index, rewritten);
    });
    return changed.includes(true);
  }
  #tellChanges(index) {
    const sheet2 = this.workbook.state.sheets[index];
    const known2 = this.#sheets[index];
    if (!sheet2 || !known2) return false;
    const rows = known2.changedRows(sheet2, this.workbook.undo.epoch);
    const prepare = (formula2) => this.#prepare(index, formula2);
    const fresh = rows.flatMap((row) => known2.updateFormulas(row, sheet2.cells.row(row), prepare));
    const told = rows.map((row) => known2.tellRow(row, sheet2.cells.row(row)));
    return [this.#tellFormulas(index, fresh), ...told].includes(true);
  }
  /** Tells the library formulas and the cells that they are the first to read. */
  #tellFormulas(index, formulas) {
    const cells = this.workbook.state.sheets[index]?.cells;
    let hasNews = false;
    for (const { row, prepared } of formulas) {
      if (this.#sheets[index]?.tellRow(row, cells?.row(row))) hasNews = true;
      for (const area of prepared.reads) if (this.#tellArea(area)) hasNews = true;
    }
    return hasNews;
  }
  #tellArea(area) {
    const known2 = this.#sheets[area.sheet];
    const cells = this.workbook.state.sheets[area.sheet]?.cells;
    if (!known2 || !cells) return false;
    const fresh = known2.areas.add(area);
    if (!fresh) return false;
    let hasNews = false;
    const end = Math.min(fresh.endRow + 1, cells.contentRowCount());
    for (let row = fresh.startRow; row < end; row += 1) {
      if (known2.tellRow(row, cells.row(row))) hasNews = true;
    }
    return hasNews;
  }
  #prepare(homeSheet, formula2) {
    const setting = { workbook: this.workbook, homeSheet, nowSerial: this.#nowSerial };
    return prepareFormula(formula2, setting);
  }
  #isVolatile() {
    return this.#sheets.some(
      (sheet2) => [...sheet2.formulas()].some(({ formula: formula2 }) => /\bRAND(BETWEEN)?\(/i.test(formula2))
    );
  }
  *#differences() {
    for (const [index, known2] of this.#sheets.entries()) {
      const sheet2 = this.workbook.state.sheets[index];
      if (!sheet2) continue;
      for (const formula2 of known2.formulas()) {
        const content = sheet2.cells.content(formula2.row, formula2.column);
        const before = content instanceof FormulaCell ? content.result : void 0;
        const result = this.#read(index, formula2);
        if (isSame(before, result)) continue;
        yield { sheetId: sheet2.sheetId, rowIndex: formula2.row, columnIndex: formula2.column, result };
      }
    }
  }
  /** A formula that is nothing but a reference to an empty cell is empty in Sheets, and 0 in the library. */
  #read(sheet2, { row, column, formula: formula2, prepared }) {
    const { mirrors } = prepared;
    if (mirrors) {
      const mirrored = this.workbook.state.sheets[mirrors.sheet]?.cells.content(mirrors.startRow, mirrors.startColumn);
      if (mirrored === void 0) return void 0;
    }
    return resultOf(this.#model.read(sheet2, row, column), formula2);
  }
};
function asksForTime(formula2) {
  return /\b(NOW|TODAY)\(/i.test(formula2);
}
function isSame(a, b) {
  if (a instanceof CellError && b instanceof CellError) return a.type === b.type && a.message === b.message;
  return Object.is(effectiveScalar(a), effectiveScalar(b));
}

// host/sheets-api/formulas/copied-formula.ts
function copiedFormula(formula2, rows, columns) {
  if (rows === 0 && columns === 0) return formula2;
  const tokens2 = tokenize(formula2).map((token) => {
    if (token.kind !== "reference") return token;
    const moved2 = moveReference(token.reference, rows, columns);
    return { text: moved2 ? printReference(moved2) : "#REF!" };
  });
  return joinTokens(tokens2);
}
function moveReference(reference, rows, columns) {
  const from = moveCorner(reference.from, rows, columns);
  const to2 = reference.to && moveCorner(reference.to, rows, columns);
  if (!from || reference.to && !to2) return void 0;
  return { ...reference, from, ...to2 ? { to: to2 } : {} };
}
function moveCorner(corner, rows, columns) {
  const row = corner.row === void 0 || corner.rowIsFixed ? corner.row : corner.row + rows;
  const column = corner.column === void 0 || corner.columnIsFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return void 0;
  return { ...corner, ...row === void 0 ? {} : { row }, ...column === void 0 ? {} : { column } };
}

// host/sheets-api/formulas/inferred-format.ts
var KINDS = {
  DATE: "DATE",
  DATEVALUE: "DATE",
  EDATE: "DATE",
  EOMONTH: "DATE",
  NOW: "DATE_TIME",
  TIME: "TIME",
  TIMEVALUE: "TIME",
  TODAY: "DATE",
  WORKDAY: "DATE"
};
var PASSING = new Set("ABS AVERAGE LARGE MAX MEDIAN MIN ROUND ROUNDDOWN ROUNDUP SMALL SUM".split(" "));
function inferredFormat(formula2, formatAt) {
  return formatOfExpression(tokenize(formula2).slice(1).filter(isMeaningful), formatAt);
}
function formatOfExpression(tokens2, formatAt) {
  const terms = splitTerms(tokens2);
  if (!terms) return void 0;
  const formats2 = terms.map(({ tokens: term }) => formatOfTerm(term, formatAt));
  const operators = terms.slice(1).map(({ operator }) => operator);
  const isSum = operators.every((operator) => operator === "+" || operator === "-");
  const dates = formats2.filter((format3) => isDate2(format3));
  if (dates.length > 0) return isSum && dates.length === 1 ? dates[0] : void 0;
  if (operators.includes("/") && formats2.length > 1 && formats2.every((format3) => format3 !== void 0))
    return void 0;
  return formats2.find((format3) => format3 !== void 0);
}
function splitTerms(tokens2) {
  let term = { tokens: [], operator: "+" };
  const terms = [term];
  let depth = 0;
  for (const token of tokens2) {
    const mark = token.kind === "other" ? token.text : "";
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (depth === 0 && /^[+\-*/]$/.test(mark) && term.tokens.length > 0) {
      term = { tokens: [], operator: mark };
      terms.push(term);
    } else if (depth === 0 && /^[&=<>^%]$/.test(mark)) {
      return void 0;
    } else {
      term.tokens.push(token);
    }
  }
  return terms;
}
function formatOfTerm(tokens2, formatAt) {
  const [first2, second] = tokens2;
  if (!first2) return void 0;
  if (first2.kind === "reference") {
    const { sheet: sheet2, from } = first2.reference;
    return tokens2.length === 1 ? formatAt(sheet2, from.row ?? 0, from.column ?? 0) : void 0;
  }
  if (first2.kind === "other" && first2.text === "-") return formatOfTerm(tokens2.slice(1), formatAt);
  if (first2.kind === "other" && first2.text === "(") return formatOfExpression(tokens2.slice(1, -1), formatAt);
  if (first2.kind !== "function" || second?.text !== "(") return void 0;
  const name = first2.text.toUpperCase();
  const type = KINDS[name];
  if (type) return { type };
  if (!PASSING.has(name)) return void 0;
  return formatOfExpression(firstArgument(tokens2.slice(2, -1)), formatAt);
}
function firstArgument(tokens2) {
  let depth = 0;
  const end = tokens2.findIndex(({ kind, text: text3 }) => {
    if (kind !== "other") return false;
    if (text3 === "(") depth += 1;
    if (text3 === ")") depth -= 1;
    return depth === 0 && (text3 === "," || text3 === ";");
  });
  return end < 0 ? [...tokens2] : tokens2.slice(0, end);
}
function isDate2(format3) {
  return format3?.type === "DATE" || format3?.type === "DATE_TIME" || format3?.type === "TIME";
}
function isMeaningful({ kind, text: text3 }) {
  return kind !== "other" || text3.trim() !== "";
}

// host/sheets-api/ranges/dimension-shift.ts
function shiftInterval(interval, shift2) {
  switch (shift2.kind) {
    case "inserted":
      return insertInto(interval, shift2.start, shift2.count);
    case "deleted":
      return deleteFrom(interval, shift2.start, shift2.count);
    case "moved":
      return moveWithin(interval, shift2);
  }
}
function insertInto({ start, end }, at2, count) {
  return {
    start: start !== void 0 && start >= at2 ? start + count : start,
    end: end !== void 0 && end > at2 ? end + count : end
  };
}
function deleteFrom({ start, end }, at2, count) {
  const after = (index) => index <= at2 ? index : Math.max(at2, index - count);
  const shifted = {
    start: start === void 0 ? void 0 : after(start),
    end: end === void 0 ? void 0 : after(end)
  };
  return shifted.end !== void 0 && (shifted.start ?? 0) >= shifted.end ? void 0 : shifted;
}
function moveWithin(interval, shift2) {
  const { start, count, destination } = shift2;
  const landing = destination > start ? destination - count : destination;
  const { start: from = 0, end: to2 = Infinity } = interval;
  if (from >= start && to2 <= start + count) {
    const by = landing - start;
    return { start: from + by, end: to2 + by };
  }
  const without = deleteFrom(interval, start, count);
  return without && insertInto(without, landing, count);
}
function shiftGridRange(range2, shift2) {
  const rows = shift2.dimension === "ROWS";
  const before = rows ? { start: range2.startRowIndex, end: range2.endRowIndex } : { start: range2.startColumnIndex, end: range2.endColumnIndex };
  const after = shiftInterval(before, shift2);
  if (!after) return void 0;
  if (after.start === before.start && after.end === before.end) return range2;
  const [startName, endName] = rows ? ["startRowIndex", "endRowIndex"] : ["startColumnIndex", "endColumnIndex"];
  return {
    ...range2,
    ...after.start !== void 0 && { [startName]: after.start },
    ...after.end !== void 0 && { [endName]: after.end }
  };
}
function shiftDimensionRange(range2, shift2) {
  if (range2.dimension !== shift2.dimension) return range2;
  const after = shiftInterval({ start: range2.startIndex, end: range2.endIndex }, shift2);
  return after && {
    ...range2,
    ...after.start !== void 0 && { startIndex: after.start },
    ...after.end !== void 0 && { endIndex: after.end }
  };
}
function movedOrder(length, start, count, destination) {
  const order = Array.from({ length }, (_, i) => i);
  const block = order.splice(start, count);
  order.splice(destination > start ? destination - count : destination, 0, ...block);
  return order;
}

// host/sheets-api/formulas/restructured-formula.ts
function restructuredFormula(formula2, homeTitle, change2) {
  const changedTitle = change2.sheetTitle.toLowerCase();
  const tokens2 = tokenize(formula2).map((token) => {
    if (token.kind !== "reference") return token;
    const { reference } = token;
    if ((reference.sheet ?? homeTitle).toLowerCase() !== changedTitle) return token;
    if (change2.kind === "removed") return { text: "#REF!" };
    if (change2.kind === "renamed") {
      return reference.sheet === void 0 ? token : { text: printReference({ ...reference, sheet: change2.newTitle }) };
    }
    const adjusted = adjustReference(reference, change2);
    if (adjusted === reference) return token;
    return { text: adjusted ? printReference(adjusted) : "#REF!" };
  });
  return joinTokens(tokens2);
}
function adjustReference(reference, shift2) {
  const axis = shift2.dimension === "ROWS" ? "row" : "column";
  const { from, to: to2 } = reference;
  const first2 = from[axis];
  if (first2 === void 0) return reference;
  const last = to2 ? to2[axis] : first2;
  const isBackwards = last !== void 0 && last < first2;
  const start = isBackwards ? last : first2;
  const end = last === void 0 ? void 0 : Math.max(first2, last) + 1;
  const after = shiftInterval({ start, end }, shift2);
  if (!after) return void 0;
  if (after.start === start && after.end === end) return reference;
  const lastAfter = after.end === void 0 ? void 0 : after.end - 1;
  const [newFirst, newLast] = isBackwards ? [lastAfter, after.start] : [after.start, lastAfter];
  const newFrom = withPlace(from, axis, newFirst);
  return to2 ? { ...reference, from: newFrom, to: withPlace(to2, axis, newLast) } : { ...reference, from: newFrom };
}
function withPlace(corner, axis, place) {
  return place === void 0 ? corner : { ...corner, [axis]: place };
}

// host/sheets-api/formulas/formula-evaluator.ts
var FormulaEvaluator = class {
  #standing = /* @__PURE__ */ new WeakMap();
  /** What changed is found by looking at the rows themselves: a mutation that was taken back is seen as well. */
  recalculate(workbook, _changes, now) {
    const tabs = JSON.stringify(workbook.state.sheets.map((sheet2) => [sheet2.sheetId, sheet2.title]));
    let standing = this.#standing.get(workbook);
    if (standing?.tabs !== tabs) {
      standing?.calculation.free();
      standing = { calculation: new Calculation(workbook), tabs };
      this.#standing.set(workbook, standing);
    }
    try {
      return standing.calculation.recalculate(now);
    } catch (error2) {
      this.#standing.delete(workbook);
      throw error2;
    }
  }
  inferredFormat(formula2, formatAt) {
    return inferredFormat(formula2, formatAt);
  }
  copied(formula2, rows, columns) {
    return copiedFormula(formula2, rows, columns);
  }
  restructured(formula2, homeTitle, change2) {
    return restructuredFormula(formula2, homeTitle, change2);
  }
};

// host/sheets-api/schema/cell-messages.ts
var CELL_MESSAGES = {
  GridRange: {
    sheetId: "int32",
    startRowIndex: "int32?",
    endRowIndex: "int32?",
    startColumnIndex: "int32?",
    endColumnIndex: "int32?"
  },
  GridCoordinate: { sheetId: "int32", rowIndex: "int32", columnIndex: "int32" },
  DimensionRange: { sheetId: "int32", dimension: "enum Dimension", startIndex: "int32?", endIndex: "int32?" },
  Color: { red: "channel", green: "channel", blue: "channel", alpha: "float?" },
  ColorStyle: { rgbColor: "Color", themeColor: "enum ThemeColorType" },
  ErrorValue: { type: "enum ErrorType", message: "string" },
  ExtendedValue: {
    numberValue: "double?",
    stringValue: "string?",
    boolValue: "bool?",
    formulaValue: "string?",
    errorValue: "ErrorValue"
  },
  NumberFormat: { type: "enum NumberFormatType", pattern: "string" },
  Link: { uri: "string" },
  TextFormat: {
    foregroundColor: "Color",
    foregroundColorStyle: "ColorStyle",
    fontFamily: "string",
    fontSize: "int32",
    bold: "bool?",
    italic: "bool?",
    strikethrough: "bool?",
    underline: "bool?",
    link: "Link"
  },
  TextFormatRun: { startIndex: "int32", format: "TextFormat" },
  Border: { style: "enum Style", width: "int32", color: "Color", colorStyle: "ColorStyle" },
  Borders: { top: "Border", bottom: "Border", left: "Border", right: "Border" },
  Padding: { top: "int32", right: "int32", bottom: "int32", left: "int32" },
  TextRotation: { angle: "int32?", vertical: "bool?" },
  CellFormat: {
    numberFormat: "NumberFormat",
    backgroundColor: "Color",
    backgroundColorStyle: "ColorStyle",
    borders: "Borders",
    padding: "Padding",
    horizontalAlignment: "enum HorizontalAlign",
    verticalAlignment: "enum VerticalAlign",
    wrapStrategy: "enum WrapStrategy",
    textDirection: "enum TextDirection",
    textFormat: "TextFormat",
    hyperlinkDisplayType: "enum HyperlinkDisplayType",
    textRotation: "TextRotation"
  },
  CellData: {
    userEnteredValue: "ExtendedValue",
    effectiveValue: "ExtendedValue",
    formattedValue: "string",
    userEnteredFormat: "CellFormat",
    effectiveFormat: "CellFormat",
    hyperlink: "string",
    note: "string",
    textFormatRuns: "TextFormatRun[]",
    dataValidation: "DataValidationRule",
    pivotTable: "any",
    dataSourceTable: "any",
    dataSourceFormula: "any",
    chipRuns: "any[]"
  },
  RowData: { values: "CellData[]" }
};

// host/sheets-api/schema/chart-messages.ts
var CHART_MESSAGES = {
  OverlayPosition: {
    anchorCell: "GridCoordinate",
    offsetXPixels: "int32",
    offsetYPixels: "int32",
    widthPixels: "int32",
    heightPixels: "int32"
  },
  EmbeddedObjectPosition: { sheetId: "int32?", overlayPosition: "OverlayPosition", newSheet: "bool" },
  EmbeddedObjectBorder: { color: "Color", colorStyle: "ColorStyle" },
  EmbeddedChart: {
    chartId: "int32",
    spec: "ChartSpec",
    position: "EmbeddedObjectPosition",
    border: "EmbeddedObjectBorder"
  },
  TextPosition: { horizontalAlignment: "enum HorizontalAlign" },
  ChartSourceRange: { sources: "GridRange[]" },
  ChartData: {
    sourceRange: "ChartSourceRange",
    columnReference: "DataSourceColumnReference",
    groupRule: "any",
    aggregateType: "string"
  },
  LineStyle: { width: "int32", type: "string" },
  PointStyle: { size: "double", shape: "string" },
  DataLabel: { type: "string", textFormat: "TextFormat", placement: "string", customLabelData: "ChartData" },
  ChartAxisViewWindowOptions: { viewWindowMin: "double?", viewWindowMax: "double?", viewWindowMode: "string" },
  BasicChartAxis: {
    position: "string",
    title: "string",
    format: "TextFormat",
    titleTextPosition: "TextPosition",
    viewWindowOptions: "ChartAxisViewWindowOptions"
  },
  BasicChartDomain: { domain: "ChartData", reversed: "bool" },
  BasicSeriesDataPointStyleOverride: {
    index: "int32?",
    color: "Color",
    colorStyle: "ColorStyle",
    pointStyle: "PointStyle"
  },
  BasicChartSeries: {
    series: "ChartData",
    targetAxis: "string",
    type: "string",
    lineStyle: "LineStyle",
    dataLabel: "DataLabel",
    color: "Color",
    colorStyle: "ColorStyle",
    pointStyle: "PointStyle",
    styleOverrides: "BasicSeriesDataPointStyleOverride[]"
  },
  BasicChartSpec: {
    chartType: "string",
    legendPosition: "string",
    axis: "BasicChartAxis[]",
    domains: "BasicChartDomain[]",
    series: "BasicChartSeries[]",
    headerCount: "int32",
    threeDimensional: "bool",
    interpolateNulls: "bool",
    stackedType: "string",
    lineSmoothing: "bool",
    compareMode: "string",
    totalDataLabel: "DataLabel"
  },
  PieChartSpec: {
    legendPosition: "string",
    domain: "ChartData",
    series: "ChartData",
    threeDimensional: "bool",
    pieHole: "double"
  },
  HistogramSeries: { barColor: "Color", barColorStyle: "ColorStyle", data: "ChartData" },
  HistogramChartSpec: {
    series: "HistogramSeries[]",
    legendPosition: "string",
    showItemDividers: "bool",
    bucketSize: "double",
    outlierPercentile: "double"
  },
  KeyValueFormat: { textFormat: "TextFormat", position: "TextPosition" },
  ScorecardChartSpec: {
    keyValueData: "ChartData",
    baselineValueData: "ChartData",
    aggregateType: "string",
    keyValueFormat: "KeyValueFormat",
    baselineValueFormat: "any",
    scaleFactor: "double",
    numberFormatSource: "string",
    customFormatOptions: "any"
  },
  ChartSpec: {
    title: "string",
    altText: "string",
    titleTextFormat: "TextFormat",
    titleTextPosition: "TextPosition",
    subtitle: "string",
    subtitleTextFormat: "TextFormat",
    subtitleTextPosition: "TextPosition",
    fontName: "string",
    maximized: "bool",
    backgroundColor: "Color",
    backgroundColorStyle: "ColorStyle",
    dataSourceChartProperties: "any",
    filterSpecs: "FilterSpec[]",
    sortSpecs: "SortSpec[]",
    hiddenDimensionStrategy: "string",
    basicChart: "BasicChartSpec",
    pieChart: "PieChartSpec",
    histogramChart: "HistogramChartSpec",
    scorecardChart: "ScorecardChartSpec",
    bubbleChart: "any",
    candlestickChart: "any",
    orgChart: "any",
    treemapChart: "any",
    waterfallChart: "any"
  }
};

// host/sheets-api/schema/field-type.ts
var SCALARS = /* @__PURE__ */ new Set(["int32", "float", "channel", "double", "bool", "string", "fields", "rows", "any"]);
function parseFieldType(text3) {
  const presence = text3.endsWith("?");
  const repeated = text3.endsWith("[]");
  const map = /^map<(.+)>$/.exec(text3);
  const bare = map?.[1] ?? text3.replace(/(\?|\[\])$/, "");
  if (bare.startsWith("enum ")) return { kind: "enum", name: bare.slice(5), repeated, map: map !== null, presence };
  const kind = SCALARS.has(bare) ? bare : "message";
  return { kind, name: bare, repeated, map: map !== null, presence };
}

// host/sheets-api/schema/method-messages.ts
var METHOD_MESSAGES = {
  BatchUpdateSpreadsheetRequest: {
    requests: "Request[]",
    includeSpreadsheetInResponse: "bool",
    responseRanges: "string[]",
    responseIncludeGridData: "bool"
  },
  GetSpreadsheetByDataFilterRequest: {
    dataFilters: "DataFilter[]",
    includeGridData: "bool",
    excludeTablesInBandedRanges: "bool"
  },
  GetSpreadsheetQuery: { ranges: "string[]", includeGridData: "bool", excludeTablesInBandedRanges: "bool" },
  EmptyQuery: {},
  ValueRange: { range: "string", majorDimension: "enum Dimension", values: "rows" },
  GetValuesQuery: {
    majorDimension: "enum Dimension",
    valueRenderOption: "enum ValueRenderOption",
    dateTimeRenderOption: "enum DateTimeRenderOption"
  },
  BatchGetValuesQuery: {
    ranges: "string[]",
    majorDimension: "enum Dimension",
    valueRenderOption: "enum ValueRenderOption",
    dateTimeRenderOption: "enum DateTimeRenderOption"
  },
  UpdateValuesQuery: {
    valueInputOption: "enum ValueInputOption",
    includeValuesInResponse: "bool",
    responseValueRenderOption: "enum ValueRenderOption",
    responseDateTimeRenderOption: "enum DateTimeRenderOption"
  },
  AppendValuesQuery: {
    valueInputOption: "enum ValueInputOption",
    insertDataOption: "enum InsertDataOption",
    includeValuesInResponse: "bool",
    responseValueRenderOption: "enum ValueRenderOption",
    responseDateTimeRenderOption: "enum DateTimeRenderOption"
  },
  BatchUpdateValuesRequest: {
    valueInputOption: "enum ValueInputOption",
    data: "ValueRange[]",
    includeValuesInResponse: "bool",
    responseValueRenderOption: "enum ValueRenderOption",
    responseDateTimeRenderOption: "enum DateTimeRenderOption"
  },
  ClearValuesRequest: {},
  BatchClearValuesRequest: { ranges: "string[]" },
  BatchGetValuesByDataFilterRequest: {
    dataFilters: "DataFilter[]",
    majorDimension: "enum Dimension",
    valueRenderOption: "enum ValueRenderOption",
    dateTimeRenderOption: "enum DateTimeRenderOption"
  },
  DataFilterValueRange: { dataFilter: "DataFilter", majorDimension: "enum Dimension", values: "rows" },
  BatchUpdateValuesByDataFilterRequest: {
    valueInputOption: "enum ValueInputOption",
    data: "DataFilterValueRange[]",
    includeValuesInResponse: "bool",
    responseValueRenderOption: "enum ValueRenderOption",
    responseDateTimeRenderOption: "enum DateTimeRenderOption"
  },
  BatchClearValuesByDataFilterRequest: { dataFilters: "DataFilter[]" },
  SearchDeveloperMetadataRequest: { dataFilters: "DataFilter[]" },
  CopySheetToAnotherSpreadsheetRequest: { destinationSpreadsheetId: "string" }
};

// host/sheets-api/schema/request-messages.ts
var REQUEST_MESSAGES = {
  updateSpreadsheetProperties: { properties: "SpreadsheetProperties", fields: "fields" },
  addSheet: { properties: "SheetProperties" },
  deleteSheet: { sheetId: "int32" },
  duplicateSheet: { sourceSheetId: "int32", insertSheetIndex: "int32?", newSheetId: "int32?", newSheetName: "string" },
  updateSheetProperties: { properties: "SheetProperties", fields: "fields" },
  updateCells: { rows: "RowData[]", fields: "fields", start: "GridCoordinate", range: "GridRange" },
  repeatCell: { range: "GridRange", cell: "CellData", fields: "fields" },
  appendCells: { sheetId: "int32", rows: "RowData[]", fields: "fields", tableId: "string" },
  updateBorders: {
    range: "GridRange",
    top: "Border",
    bottom: "Border",
    left: "Border",
    right: "Border",
    innerHorizontal: "Border",
    innerVertical: "Border"
  },
  appendDimension: { sheetId: "int32", dimension: "enum Dimension", length: "int32" },
  insertDimension: { range: "DimensionRange", inheritFromBefore: "bool" },
  deleteDimension: { range: "DimensionRange" },
  moveDimension: { source: "DimensionRange", destinationIndex: "int32" },
  updateDimensionProperties: {
    range: "DimensionRange",
    properties: "DimensionProperties",
    fields: "fields",
    dataSourceSheetRange: "any"
  },
  autoResizeDimensions: { dimensions: "DimensionRange", dataSourceSheetDimensions: "any" },
  addDimensionGroup: { range: "DimensionRange" },
  deleteDimensionGroup: { range: "DimensionRange" },
  updateDimensionGroup: { dimensionGroup: "DimensionGroup", fields: "fields" },
  sortRange: { range: "GridRange", sortSpecs: "SortSpec[]" },
  findReplace: {
    find: "string",
    replacement: "string",
    matchCase: "bool",
    matchEntireCell: "bool",
    searchByRegex: "bool",
    includeFormulas: "bool",
    range: "GridRange",
    sheetId: "int32?",
    allSheets: "bool"
  },
  copyPaste: {
    source: "GridRange",
    destination: "GridRange",
    pasteType: "enum PasteType",
    pasteOrientation: "enum PasteOrientation"
  },
  cutPaste: { source: "GridRange", destination: "GridCoordinate", pasteType: "enum PasteType" },
  insertRange: { range: "GridRange", shiftDimension: "enum Dimension" },
  deleteRange: { range: "GridRange", shiftDimension: "enum Dimension" },
  mergeCells: { range: "GridRange", mergeType: "enum MergeType" },
  unmergeCells: { range: "GridRange" },
  addNamedRange: { namedRange: "NamedRange" },
  updateNamedRange: { namedRange: "NamedRange", fields: "fields" },
  deleteNamedRange: { namedRangeId: "string" },
  addProtectedRange: { protectedRange: "ProtectedRange" },
  updateProtectedRange: { protectedRange: "ProtectedRange", fields: "fields" },
  deleteProtectedRange: { protectedRangeId: "int32" },
  setDataValidation: { range: "GridRange", rule: "DataValidationRule", filteredRowsIncluded: "bool" },
  addConditionalFormatRule: { rule: "ConditionalFormatRule", index: "int32" },
  updateConditionalFormatRule: {
    index: "int32",
    sheetId: "int32",
    rule: "ConditionalFormatRule",
    newIndex: "int32?"
  },
  deleteConditionalFormatRule: { index: "int32", sheetId: "int32" },
  setBasicFilter: { filter: "BasicFilter" },
  clearBasicFilter: { sheetId: "int32" },
  addFilterView: { filter: "FilterView" },
  updateFilterView: { filter: "FilterView", fields: "fields" },
  deleteFilterView: { filterId: "int32" },
  duplicateFilterView: { filterId: "int32" },
  addBanding: { bandedRange: "BandedRange" },
  updateBanding: { bandedRange: "BandedRange", fields: "fields" },
  deleteBanding: { bandedRangeId: "int32" },
  addChart: { chart: "EmbeddedChart" },
  updateChartSpec: { chartId: "int32", spec: "ChartSpec" },
  updateEmbeddedObjectPosition: { objectId: "int32", newPosition: "EmbeddedObjectPosition", fields: "fields" },
  updateEmbeddedObjectBorder: { objectId: "int32", border: "EmbeddedObjectBorder", fields: "fields" },
  deleteEmbeddedObject: { objectId: "int32" },
  createDeveloperMetadata: { developerMetadata: "DeveloperMetadata" },
  updateDeveloperMetadata: {
    dataFilters: "DataFilter[]",
    developerMetadata: "DeveloperMetadata",
    fields: "fields"
  },
  deleteDeveloperMetadata: { dataFilter: "DataFilter" }
};
var MISSING_REQUESTS = /* @__PURE__ */ new Set([
  ...["addDataSource", "addSlicer", "addTable", "autoFill", "cancelDataSourceRefresh", "deleteDataSource"],
  ...["deleteDuplicates", "deleteTable", "pasteData", "randomizeRange"],
  ...["refreshDataSource", "textToColumns", "trimWhitespace", "updateDataSource", "updateSlicerSpec", "updateTable"]
]);

// host/sheets-api/schema/rule-messages.ts
var RULE_MESSAGES = {
  ConditionValue: { relativeDate: "enum RelativeDate", userEnteredValue: "string?" },
  BooleanCondition: { type: "enum ConditionType", values: "ConditionValue[]" },
  DataValidationRule: {
    condition: "BooleanCondition",
    inputMessage: "string",
    strict: "bool",
    showCustomUi: "bool"
  },
  BooleanRule: { condition: "BooleanCondition", format: "CellFormat" },
  InterpolationPoint: {
    color: "Color",
    colorStyle: "ColorStyle",
    type: "enum InterpolationPointType",
    value: "string"
  },
  GradientRule: { minpoint: "InterpolationPoint", midpoint: "InterpolationPoint", maxpoint: "InterpolationPoint" },
  ConditionalFormatRule: { ranges: "GridRange[]", booleanRule: "BooleanRule", gradientRule: "GradientRule" },
  DataSourceColumnReference: { name: "string" },
  SortSpec: {
    dimensionIndex: "int32?",
    dataSourceColumnReference: "DataSourceColumnReference",
    sortOrder: "enum SortOrder",
    foregroundColor: "Color",
    foregroundColorStyle: "ColorStyle",
    backgroundColor: "Color",
    backgroundColorStyle: "ColorStyle"
  },
  FilterCriteria: {
    hiddenValues: "string[]",
    condition: "BooleanCondition",
    visibleBackgroundColor: "Color",
    visibleBackgroundColorStyle: "ColorStyle",
    visibleForegroundColor: "Color",
    visibleForegroundColorStyle: "ColorStyle"
  },
  FilterSpec: {
    columnIndex: "int32?",
    dataSourceColumnReference: "DataSourceColumnReference",
    filterCriteria: "FilterCriteria"
  },
  BasicFilter: {
    range: "GridRange",
    sortSpecs: "SortSpec[]",
    criteria: "map<FilterCriteria>",
    filterSpecs: "FilterSpec[]",
    tableId: "string"
  },
  FilterView: {
    filterViewId: "int32",
    title: "string",
    range: "GridRange",
    namedRangeId: "string",
    sortSpecs: "SortSpec[]",
    criteria: "map<FilterCriteria>",
    filterSpecs: "FilterSpec[]",
    tableId: "string"
  },
  NamedRange: { namedRangeId: "string", name: "string", range: "GridRange" },
  Editors: { users: "string[]", groups: "string[]", domainUsersCanEdit: "bool" },
  ProtectedRange: {
    protectedRangeId: "int32",
    range: "GridRange",
    namedRangeId: "string",
    description: "string",
    warningOnly: "bool",
    requestingUserCanEdit: "bool",
    unprotectedRanges: "GridRange[]",
    editors: "Editors",
    tableId: "string"
  },
  BandingProperties: {
    headerColor: "Color",
    headerColorStyle: "ColorStyle",
    firstBandColor: "Color",
    firstBandColorStyle: "ColorStyle",
    secondBandColor: "Color",
    secondBandColorStyle: "ColorStyle",
    footerColor: "Color",
    footerColorStyle: "ColorStyle"
  },
  BandedRange: {
    bandedRangeId: "int32",
    bandedRangeReference: "string",
    range: "GridRange",
    rowProperties: "BandingProperties",
    columnProperties: "BandingProperties"
  },
  DimensionGroup: { range: "DimensionRange", depth: "int32", collapsed: "bool" },
  DeveloperMetadataLocation: {
    locationType: "enum DeveloperMetadataLocationType",
    spreadsheet: "bool",
    sheetId: "int32?",
    dimensionRange: "DimensionRange"
  },
  DeveloperMetadata: {
    metadataId: "int32",
    metadataKey: "string",
    metadataValue: "string",
    location: "DeveloperMetadataLocation",
    visibility: "enum DeveloperMetadataVisibility"
  },
  DeveloperMetadataLookup: {
    locationType: "enum DeveloperMetadataLocationType",
    metadataLocation: "DeveloperMetadataLocation",
    locationMatchingStrategy: "enum DeveloperMetadataLocationMatchingStrategy",
    metadataId: "int32",
    metadataKey: "string",
    metadataValue: "string",
    visibility: "enum DeveloperMetadataVisibility"
  },
  DataFilter: { developerMetadataLookup: "DeveloperMetadataLookup", a1Range: "string", gridRange: "GridRange" }
};

// host/sheets-api/schema/sheet-messages.ts
var SHEET_MESSAGES = {
  ThemeColorPair: { colorType: "enum ThemeColorType", color: "ColorStyle" },
  SpreadsheetTheme: { primaryFontFamily: "string", themeColors: "ThemeColorPair[]" },
  IterativeCalculationSettings: { maxIterations: "int32", convergenceThreshold: "double" },
  SpreadsheetProperties: {
    title: "string",
    locale: "string",
    autoRecalc: "enum RecalculationInterval",
    timeZone: "string",
    defaultFormat: "CellFormat",
    iterativeCalculationSettings: "IterativeCalculationSettings",
    spreadsheetTheme: "SpreadsheetTheme",
    importFunctionsExternalUrlAccessAllowed: "bool"
  },
  GridProperties: {
    rowCount: "int32",
    columnCount: "int32",
    frozenRowCount: "int32",
    frozenColumnCount: "int32",
    hideGridlines: "bool",
    rowGroupControlAfter: "bool",
    columnGroupControlAfter: "bool"
  },
  SheetProperties: {
    sheetId: "int32?",
    title: "string",
    index: "int32?",
    sheetType: "enum SheetType",
    gridProperties: "GridProperties",
    hidden: "bool",
    tabColor: "Color",
    tabColorStyle: "ColorStyle",
    rightToLeft: "bool",
    dataSourceSheetProperties: "any"
  },
  DimensionProperties: {
    hiddenByFilter: "bool",
    hiddenByUser: "bool",
    pixelSize: "int32",
    developerMetadata: "DeveloperMetadata[]",
    dataSourceColumnReference: "DataSourceColumnReference"
  },
  GridData: {
    startRow: "int32",
    startColumn: "int32",
    rowData: "RowData[]",
    rowMetadata: "DimensionProperties[]",
    columnMetadata: "DimensionProperties[]"
  },
  Sheet: {
    properties: "SheetProperties",
    data: "GridData[]",
    merges: "GridRange[]",
    conditionalFormats: "ConditionalFormatRule[]",
    filterViews: "FilterView[]",
    protectedRanges: "ProtectedRange[]",
    basicFilter: "BasicFilter",
    charts: "EmbeddedChart[]",
    bandedRanges: "BandedRange[]",
    developerMetadata: "DeveloperMetadata[]",
    rowGroups: "DimensionGroup[]",
    columnGroups: "DimensionGroup[]",
    slicers: "any[]",
    tables: "any[]"
  },
  Spreadsheet: {
    spreadsheetId: "string",
    properties: "SpreadsheetProperties",
    sheets: "Sheet[]",
    namedRanges: "NamedRange[]",
    spreadsheetUrl: "string",
    developerMetadata: "DeveloperMetadata[]",
    dataSources: "any[]",
    dataSourceSchedules: "any[]"
  }
};

// host/sheets-api/schema/schema.ts
var TABLE = {
  ...CELL_MESSAGES,
  ...RULE_MESSAGES,
  ...SHEET_MESSAGES,
  ...CHART_MESSAGES,
  ...METHOD_MESSAGES,
  ...requestTable()
};
var compiled = /* @__PURE__ */ new Map();
function messageType(name) {
  const known2 = compiled.get(name);
  if (known2) return known2;
  const table = TABLE[name];
  if (!table) throw new Error(`no message ${name}`);
  const fields2 = new Map(Object.entries(table).map(([field2, text3]) => [field2, parseFieldType(text3)]));
  const colors = Object.keys(table).filter((field2) => table[field2] === "Color" && `${field2}Style` in table);
  const type = { name, fields: fields2, colors };
  compiled.set(name, type);
  return type;
}
function requestTable() {
  const kinds = Object.entries(REQUEST_MESSAGES).map(([kind, fields2]) => [`${kind}Request`, fields2]);
  const request = [
    ...Object.keys(REQUEST_MESSAGES).map((kind) => [kind, `${kind}Request`]),
    ...[...MISSING_REQUESTS].map((kind) => [kind, "any"])
  ];
  return { ...Object.fromEntries(kinds), Request: Object.fromEntries(request) };
}

// host/sheets-api/schema/field-mask.ts
function parseFieldMask(text3) {
  const reader = { text: text3.replace(/\s+/g, ""), at: 0 };
  const tree = readList(reader);
  return tree && reader.at === reader.text.length ? tree : void 0;
}
function readList(reader) {
  let tree = /* @__PURE__ */ new Map();
  for (; ; ) {
    const path6 = readPath(reader);
    if (!path6) return void 0;
    tree = mergeMasks(tree, path6);
    if (reader.text[reader.at] !== ",") return tree;
    reader.at += 1;
  }
}
function readPath(reader) {
  const name = /^(\*|\w+)/.exec(reader.text.slice(reader.at))?.[1];
  if (!name) return void 0;
  reader.at += name.length;
  const next = reader.text[reader.at];
  let rest = "all";
  if (next === "." || next === "/") {
    reader.at += 1;
    rest = readPath(reader);
  } else if (next === "(") {
    reader.at += 1;
    rest = readList(reader);
    if (reader.text[reader.at] !== ")") return void 0;
    reader.at += 1;
  }
  if (!rest) return void 0;
  return name === "*" ? rest : /* @__PURE__ */ new Map([[name, rest]]);
}
function mergeMasks(a, b) {
  if (a === "all" || b === "all") return "all";
  const merged2 = new Map(a);
  for (const [name, tree] of b) {
    const existing = merged2.get(name);
    merged2.set(name, existing === void 0 ? tree : mergeMasks(existing, tree));
  }
  return merged2;
}
function maskOf(mask, field2) {
  return mask === "all" ? "all" : mask.get(field2);
}
function unknownPath(mask, typeName2) {
  return mask === "all" ? void 0 : unknownIn(mask, messageType(typeName2));
}
function unknownIn(mask, type) {
  for (const [name, rest] of mask) {
    const field2 = type.fields.get(name);
    if (!field2) return name;
    if (rest === "all" || field2.kind === "any" || field2.map) continue;
    if (field2.kind !== "message") return `${name}.${[...rest.keys()][0] ?? ""}`;
    const inner = unknownIn(rest, messageType(field2.name));
    if (inner !== void 0) return `${name}.${inner}`;
  }
  return void 0;
}
function readResponseMask(fields2, typeName2) {
  if (fields2 === void 0 || fields2 === null || fields2 === "") return "all";
  const mask = typeof fields2 === "string" ? parseFieldMask(fields2) : void 0;
  const unknown = mask === void 0 ? String(fields2) : unknownPath(mask, typeName2);
  if (mask !== void 0 && unknown === void 0) return mask;
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
  throw badRequest("Request contains an invalid argument.", [{ field: unknown ?? "", description }]);
}
function pruneToMask(value, mask) {
  if (mask === "all" || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => pruneToMask(item, mask));
  if (Object.keys(value).every((name) => mask.get(name) === "all")) return value;
  const pruned = {};
  for (const [name, rest] of mask) {
    const part = value[name];
    if (part !== void 0) pruned[name] = pruneToMask(part, rest);
  }
  return pruned;
}

// host/sheets-api/methods/response-mask.ts
function maskAnswer(answer, fields2) {
  if (fields2 === void 0 || fields2 === "") return answer;
  const mask = parseFieldMask(fields2);
  if (!mask) throw invalidArgument(`Invalid field selection ${fields2}`);
  return pruneToMask(answer, mask);
}
function ownParameters({ fields: _, ...query }) {
  return query;
}

// host/sheets-api/ranges/rectangle.ts
function clampToGrid(cells, rowCount, columnCount) {
  return {
    startRow: Math.min(cells.startRowIndex ?? 0, rowCount),
    endRow: Math.min(cells.endRowIndex ?? rowCount, rowCount),
    startColumn: Math.min(cells.startColumnIndex ?? 0, columnCount),
    endColumn: Math.min(cells.endColumnIndex ?? columnCount, columnCount)
  };
}
function rectangleOf(bounds) {
  return {
    startRowIndex: bounds.startRow,
    endRowIndex: bounds.endRow,
    startColumnIndex: bounds.startColumn,
    endColumnIndex: bounds.endColumn
  };
}
function intersects(a, b) {
  return overlap(a.startRowIndex, a.endRowIndex, b.startRowIndex, b.endRowIndex) && overlap(a.startColumnIndex, a.endColumnIndex, b.startColumnIndex, b.endColumnIndex);
}
function contains(outer, inner) {
  return (outer.startRowIndex ?? 0) <= (inner.startRowIndex ?? 0) && (outer.endRowIndex ?? Infinity) >= (inner.endRowIndex ?? Infinity) && (outer.startColumnIndex ?? 0) <= (inner.startColumnIndex ?? 0) && (outer.endColumnIndex ?? Infinity) >= (inner.endColumnIndex ?? Infinity);
}
function overlap(start1 = 0, end1 = Infinity, start2 = 0, end2 = Infinity) {
  return start1 < end2 && start2 < end1;
}
function subtract(from, cut2) {
  const startRow = Math.max(from.startRow, cut2.startRow);
  const endRow = Math.min(from.endRow, cut2.endRow);
  const startColumn = Math.max(from.startColumn, cut2.startColumn);
  const endColumn = Math.min(from.endColumn, cut2.endColumn);
  if (startRow >= endRow || startColumn >= endColumn) return [from];
  return [
    { ...from, endRow: startRow },
    { ...from, startRow: endRow },
    { startRow, endRow, startColumn: from.startColumn, endColumn: startColumn },
    { startRow, endRow, startColumn: endColumn, endColumn: from.endColumn }
  ].filter((part) => part.startRow < part.endRow && part.startColumn < part.endColumn);
}

// host/sheets-api/ranges/resolve.ts
function resolveA1(workbook, text3) {
  const found = lookUp(workbook, text3);
  if (!found) throw invalidArgument(`Unable to parse range: ${text3}`);
  return found;
}
function lookUp(workbook, text3) {
  const reference = parseA1(text3);
  if (!reference) return void 0;
  const { sheetTitle, cells, name } = reference;
  if (sheetTitle !== void 0) {
    const sheet3 = workbook.sheetByTitle(sheetTitle);
    if (!sheet3) return void 0;
    if (name !== void 0) return namedRange(workbook, name);
    return { sheet: sheet3, cells: cells ?? {} };
  }
  if (cells) {
    const sheets2 = workbook.state.sheets;
    const sheet3 = sheets2.find((one) => !one.state.properties.hidden) ?? sheets2[0];
    return sheet3 && { sheet: sheet3, cells };
  }
  const sheet2 = workbook.sheetByTitle(name ?? "");
  return namedRange(workbook, name ?? "") ?? (sheet2 && { sheet: sheet2, cells: {} });
}
function namedRange(workbook, name) {
  const wanted = name.toLowerCase();
  const range2 = workbook.state.namedRanges.find((one) => one.name?.toLowerCase() === wanted)?.range;
  if (!range2) return void 0;
  const { sheetId = 0, ...cells } = range2;
  const sheet2 = workbook.sheetById(sheetId);
  return sheet2 && { sheet: sheet2, cells };
}
function boundsForReading({ sheet: sheet2, cells }) {
  const startsInside = (cells.startRowIndex ?? 0) < sheet2.rowCount && (cells.startColumnIndex ?? 0) < sheet2.columnCount;
  if (!startsInside) throw exceedsGrid(sheet2, cells);
  return clampToGrid(cells, sheet2.rowCount, sheet2.columnCount);
}
function boundsForWriting({ sheet: sheet2, cells }) {
  const endsInside = (cells.endRowIndex ?? 0) <= sheet2.rowCount && (cells.endColumnIndex ?? 0) <= sheet2.columnCount;
  if (!endsInside) throw exceedsGrid(sheet2, cells);
  return boundsForReading({ sheet: sheet2, cells });
}
function exceedsGrid(sheet2, cells) {
  const { rowCount, columnCount } = sheet2;
  return invalidArgument(
    `Range (${formatRange(sheet2.title, cells)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`
  );
}

// host/sheets-api/metadata/placed-metadata.ts
function allMetadata(workbook) {
  return [
    ...workbook.state.developerMetadata.map((metadata) => ({ sheet: void 0, metadata })),
    ...workbook.state.sheets.flatMap((sheet2) => sheet2.state.developerMetadata.map((metadata) => ({ sheet: sheet2, metadata })))
  ];
}
function metadataById(workbook, metadataId) {
  return allMetadata(workbook).find(({ metadata }) => metadata.metadataId === metadataId);
}
function locationTypeOf(location) {
  if (location?.dimensionRange) return location.dimensionRange.dimension === "ROWS" ? "ROW" : "COLUMN";
  if (location?.sheetId !== void 0) return "SHEET";
  return location?.spreadsheet ? "SPREADSHEET" : void 0;
}

// host/sheets-api/metadata/metadata-lookup.ts
function lookUpMetadata(workbook, lookup) {
  assertConsistent(lookup);
  return allMetadata(workbook).filter((placed) => fits(placed, lookup));
}
function assertConsistent({ locationType, metadataLocation, locationMatchingStrategy }) {
  if (locationMatchingStrategy && !metadataLocation) {
    throw invalidArgument("metadataLocation must be specified when locationMatchingStrategy is specified.");
  }
  if (locationMatchingStrategy === "EXACT_LOCATION" && locationType) {
    throw invalidArgument("locationType must be unspecified when locationMatchingStrategy is EXACT_LOCATION.");
  }
  if (locationType === "SPREADSHEET" && metadataLocation && !metadataLocation.spreadsheet) {
    throw invalidArgument("locationType cannot be SPREADSHEET when metadataLocation is another location.");
  }
}
function fits({ sheet: sheet2, metadata }, lookup) {
  const { metadataId, metadataKey, metadataValue, visibility, locationType, metadataLocation } = lookup;
  return (metadataId === void 0 || metadata.metadataId === metadataId) && (metadataKey === void 0 || metadata.metadataKey === metadataKey) && (metadataValue === void 0 || metadata.metadataValue === metadataValue) && (visibility === void 0 || metadata.visibility === visibility) && (locationType === void 0 || locationTypeOf(metadata.location) === locationType) && (metadataLocation === void 0 || fitsLocation(sheet2, metadata, metadataLocation, lookup.locationMatchingStrategy));
}
function fitsLocation(sheet2, metadata, wanted, strategy) {
  if (strategy === "EXACT_LOCATION") return isSamePlace(metadata.location, wanted);
  if (wanted.spreadsheet) return true;
  if (sheet2 === void 0) return false;
  const wantedSheetId = wanted.sheetId ?? wanted.dimensionRange?.sheetId ?? 0;
  return wantedSheetId === sheet2.sheetId && intersects(cellsOf(metadata.location), cellsOf(wanted));
}
function isSamePlace(a, b) {
  if (locationTypeOf(a) !== locationTypeOf(b)) return false;
  const [left, right] = [a?.dimensionRange, b.dimensionRange];
  if (!left || !right) return a?.sheetId === b.sheetId;
  return (left.sheetId ?? 0) === (right.sheetId ?? 0) && (left.startIndex ?? 0) === (right.startIndex ?? 0) && left.endIndex === right.endIndex;
}
function cellsOf(location) {
  const { dimension, startIndex, endIndex } = location?.dimensionRange ?? {};
  if (dimension === "ROWS") {
    return {
      ...startIndex !== void 0 && { startRowIndex: startIndex },
      ...endIndex !== void 0 && { endRowIndex: endIndex }
    };
  }
  return {
    ...startIndex !== void 0 && { startColumnIndex: startIndex },
    ...endIndex !== void 0 && { endColumnIndex: endIndex }
  };
}

// host/sheets-api/metadata/data-filter.ts
function rangesOfFilter(workbook, filter) {
  const { a1Range, gridRange, developerMetadataLookup } = filter;
  if (a1Range !== void 0) return [resolveA1(workbook, a1Range)];
  if (gridRange) {
    const { sheetId = 0, ...cells } = gridRange;
    const sheet2 = workbook.sheetById(sheetId);
    if (!sheet2) throw invalidArgument(`No grid with id: ${sheetId}`);
    return [{ sheet: sheet2, cells }];
  }
  if (!developerMetadataLookup) throw emptyFilter();
  return lookUpMetadata(workbook, developerMetadataLookup).flatMap(
    ({ sheet: sheet2, metadata }) => sheet2 ? [{ sheet: sheet2, cells: cellsOf(metadata.location) }] : workbook.state.sheets.map((each) => ({ sheet: each, cells: {} }))
  );
}
function metadataOfFilter(workbook, filter) {
  if (filter.developerMetadataLookup) return lookUpMetadata(workbook, filter.developerMetadataLookup);
  const ranges2 = rangesOfFilter(workbook, filter);
  return allMetadata(workbook).filter(
    ({ sheet: sheet2, metadata }) => ranges2.some((range2) => range2.sheet === sheet2 && intersects(range2.cells, cellsOf(metadata.location)))
  );
}
function emptyFilter() {
  return invalidArgument("Must specify at least one data filter with a range or a developer metadata lookup.");
}

// host/sheets-api/schema/enums.ts
var ENUMS = {
  Dimension: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"],
  SheetType: ["SHEET_TYPE_UNSPECIFIED", "GRID", "OBJECT", "DATA_SOURCE"],
  RecalculationInterval: ["RECALCULATION_INTERVAL_UNSPECIFIED", "ON_CHANGE", "MINUTE", "HOUR"],
  ThemeColorType: [
    "THEME_COLOR_TYPE_UNSPECIFIED",
    "TEXT",
    "BACKGROUND",
    "ACCENT1",
    "ACCENT2",
    "ACCENT3",
    "ACCENT4",
    "ACCENT5",
    "ACCENT6",
    "LINK"
  ],
  ErrorType: [
    "ERROR_TYPE_UNSPECIFIED",
    "ERROR",
    "NULL_VALUE",
    "DIVIDE_BY_ZERO",
    "VALUE",
    "REF",
    "NAME",
    "NUM",
    "N_A",
    "LOADING"
  ],
  NumberFormatType: [
    "NUMBER_FORMAT_TYPE_UNSPECIFIED",
    "TEXT",
    "NUMBER",
    "PERCENT",
    "CURRENCY",
    "DATE",
    "TIME",
    "DATE_TIME",
    "SCIENTIFIC"
  ],
  Style: ["STYLE_UNSPECIFIED", "DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "NONE", "DOUBLE"],
  HorizontalAlign: ["HORIZONTAL_ALIGN_UNSPECIFIED", "LEFT", "CENTER", "RIGHT"],
  VerticalAlign: ["VERTICAL_ALIGN_UNSPECIFIED", "TOP", "MIDDLE", "BOTTOM"],
  WrapStrategy: ["WRAP_STRATEGY_UNSPECIFIED", "OVERFLOW_CELL", "LEGACY_WRAP", "CLIP", "WRAP"],
  TextDirection: ["TEXT_DIRECTION_UNSPECIFIED", "LEFT_TO_RIGHT", "RIGHT_TO_LEFT"],
  HyperlinkDisplayType: ["HYPERLINK_DISPLAY_TYPE_UNSPECIFIED", "LINKED", "PLAIN_TEXT"],
  ConditionType: [
    "CONDITION_TYPE_UNSPECIFIED",
    ...["NUMBER_GREATER", "NUMBER_GREATER_THAN_EQ", "NUMBER_LESS", "NUMBER_LESS_THAN_EQ", "NUMBER_EQ", "NUMBER_NOT_EQ"],
    ...[
      "NUMBER_BETWEEN",
      "NUMBER_NOT_BETWEEN",
      "TEXT_CONTAINS",
      "TEXT_NOT_CONTAINS",
      "TEXT_STARTS_WITH",
      "TEXT_ENDS_WITH"
    ],
    ...["TEXT_EQ", "TEXT_IS_EMAIL", "TEXT_IS_URL", "DATE_EQ", "DATE_BEFORE", "DATE_AFTER", "DATE_ON_OR_BEFORE"],
    ...[
      "DATE_ON_OR_AFTER",
      "DATE_BETWEEN",
      "DATE_NOT_BETWEEN",
      "DATE_IS_VALID",
      "ONE_OF_RANGE",
      "ONE_OF_LIST",
      "BLANK"
    ],
    ...["NOT_BLANK", "CUSTOM_FORMULA", "BOOLEAN", "TEXT_NOT_EQ", "DATE_NOT_EQ", "FILTER_EXPRESSION"]
  ],
  RelativeDate: ["RELATIVE_DATE_UNSPECIFIED", "PAST_YEAR", "PAST_MONTH", "PAST_WEEK", "YESTERDAY", "TODAY", "TOMORROW"],
  InterpolationPointType: ["INTERPOLATION_POINT_TYPE_UNSPECIFIED", "MIN", "MAX", "NUMBER", "PERCENT", "PERCENTILE"],
  SortOrder: ["SORT_ORDER_UNSPECIFIED", "ASCENDING", "DESCENDING"],
  DeveloperMetadataLocationType: [
    "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED",
    "ROW",
    "COLUMN",
    "SHEET",
    "SPREADSHEET"
  ],
  DeveloperMetadataVisibility: ["DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED", "DOCUMENT", "PROJECT"],
  DeveloperMetadataLocationMatchingStrategy: [
    "DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED",
    "EXACT_LOCATION",
    "INTERSECTING_LOCATION"
  ],
  MergeType: ["MERGE_ALL", "MERGE_COLUMNS", "MERGE_ROWS"],
  PasteType: [
    "PASTE_NORMAL",
    ...["PASTE_VALUES", "PASTE_FORMAT", "PASTE_NO_BORDERS", "PASTE_FORMULA", "PASTE_DATA_VALIDATION"],
    "PASTE_CONDITIONAL_FORMATTING"
  ],
  PasteOrientation: ["NORMAL", "TRANSPOSE"],
  ValueInputOption: ["INPUT_VALUE_OPTION_UNSPECIFIED", "RAW", "USER_ENTERED"],
  ValueRenderOption: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
  DateTimeRenderOption: ["SERIAL_NUMBER", "FORMATTED_STRING"],
  InsertDataOption: ["OVERWRITE", "INSERT_ROWS"]
};

// host/sheets-api/schema/float32.ts
function toFloat32(value) {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single;
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return Number(single.toPrecision(9));
}
function toChannel(value) {
  const step = Math.floor(Math.fround(Math.fround(value) * 255));
  return toFloat32(Math.max(0, Math.min(255, step)) / 255);
}

// host/sheets-api/schema/read-plain-value.ts
var INT32_MIN = -(2 ** 31);
var INT32_MAX = 2 ** 31 - 1;
function readPlainValue(kind, value) {
  switch (kind) {
    case "int32":
      return readInt32(value);
    case "double":
      return readNumber(value);
    case "float":
      return mapNumber(value, toFloat32);
    case "channel":
      return mapNumber(value, toChannel);
    case "bool":
      return readBoolean(value);
    case "string":
      return typeof value === "string" ? value : void 0;
    default:
      return void 0;
  }
}
function readInt32(value) {
  const number = readNumber(value);
  return number !== void 0 && Number.isInteger(number) && number >= INT32_MIN && number <= INT32_MAX ? number : void 0;
}
function mapNumber(value, map) {
  const number = readNumber(value);
  return number === void 0 ? void 0 : map(number);
}
function readNumber(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  if (typeof value !== "string" || value.trim() === "") return void 0;
  const number = Number(value);
  return Number.isFinite(number) ? number : void 0;
}
function readBoolean(value) {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return void 0;
  const text3 = value.toLowerCase();
  if (text3 === "true" || text3 === "1") return true;
  return text3 === "false" || text3 === "0" ? false : void 0;
}

// host/sheets-api/schema/theme-colors.ts
var HEX_BY_TYPE = {
  TEXT: "000000",
  BACKGROUND: "ffffff",
  ACCENT1: "4285f4",
  ACCENT2: "ea4335",
  ACCENT3: "fbbc04",
  ACCENT4: "34a853",
  ACCENT5: "ff6d01",
  ACCENT6: "46bdc6",
  LINK: "1155cc"
};
function colorFromHex(hex) {
  const channel = (at2) => toFloat32(Number.parseInt(hex.slice(at2, at2 + 2), 16) / 255);
  const [red, green, blue] = [channel(0), channel(2), channel(4)];
  return { ...red && { red }, ...green && { green }, ...blue && { blue } };
}
function colorOfStyle(style) {
  if (style.rgbColor) return style.rgbColor;
  const hex = style.themeColor && HEX_BY_TYPE[style.themeColor];
  return hex ? colorFromHex(hex) : void 0;
}
var STANDARD_THEME = {
  primaryFontFamily: "Arial",
  themeColors: Object.entries(HEX_BY_TYPE).map(([colorType, hex]) => ({
    colorType,
    color: { rgbColor: colorFromHex(hex) }
  }))
};

// host/sheets-api/schema/read-message.ts
function readMessage(name, json, path6 = "") {
  const violations = [];
  const message = new MessageReader(violations).message(messageType(name), json ?? {}, () => path6);
  if (violations.length > 0) throw badRequest(violations.map((one) => one.description).join("\n"), violations);
  return message ?? {};
}
var MessageReader = class {
  constructor(violations) {
    this.violations = violations;
  }
  violations;
  message(type, json, path6) {
    if (typeof json !== "object" || json === null || Array.isArray(json)) {
      this.#invalid(path6, `type.googleapis.com/google.apps.sheets.v4.${type.name}`, json);
      return void 0;
    }
    const result = {};
    for (const key in json) {
      const value = json[key];
      if (value === null || value === void 0) continue;
      const name = type.fields.has(key) ? key : camelCase(key);
      const field2 = type.fields.get(name);
      if (!field2) {
        this.#unknown(path6, key);
        continue;
      }
      const read = this.#field(field2, value, () => [path6(), snakeCase(name)].filter((part) => part !== "").join("."));
      if (read !== void 0) result[name] = read;
    }
    if (type.colors.length > 0) pairColors(type, result);
    return result;
  }
  #field(field2, value, path6) {
    if (field2.kind === "rows") return this.#rows(value, path6);
    if (field2.map) return this.#map(field2, value, path6);
    if (!field2.repeated) return this.#single(field2, value, path6);
    const items = Array.isArray(value) ? value : [value];
    const read = items.map((item, i) => this.#single({ ...field2, presence: true }, item, () => `${path6()}[${i}]`));
    return read.length > 0 ? read : void 0;
  }
  #single(field2, value, path6) {
    switch (field2.kind) {
      case "message":
        return this.message(messageType(field2.name), value, path6);
      case "enum":
        return this.#enum(field2, value, path6);
      case "fields":
        return typeof value === "string" ? value : this.#invalid(path6, "TYPE_STRING", value);
      case "any":
        return structuredClone(value);
      default: {
        const read = readPlainValue(field2.kind, value);
        if (read === void 0) return this.#invalid(path6, protoTypeOf(field2.kind), value);
        const isDefault = read === 0 || read === false || read === "";
        return isDefault && !field2.presence ? void 0 : read;
      }
    }
  }
  #enum(field2, value, path6) {
    const names = ENUMS[field2.name] ?? [];
    const name = typeof value === "number" ? names[value] : value;
    if (typeof name !== "string" || !names.includes(name)) {
      return this.#invalid(path6, `type.googleapis.com/google.apps.sheets.v4.${field2.name}`, value);
    }
    return name.endsWith("_UNSPECIFIED") ? void 0 : name;
  }
  #map(field2, value, path6) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return this.#invalid(path6, `type.googleapis.com/google.apps.sheets.v4.${field2.name}`, value);
    }
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      this.#single({ ...field2, map: false, presence: true }, item, () => `${path6()}[${key}]`)
    ]);
    return Object.fromEntries(entries);
  }
  /** A list of lists of plain values; null stays null, it means "leave the cell alone". */
  #rows(value, path6) {
    if (!Array.isArray(value)) return this.#invalid(path6, "type.googleapis.com/google.protobuf.ListValue", value);
    value.forEach((row, i) => {
      if (!Array.isArray(row))
        this.#invalid(() => `${path6()}[${i}]`, "type.googleapis.com/google.protobuf.ListValue", row);
    });
    return value;
  }
  #invalid(path6, typeName2, value) {
    const field2 = path6();
    const description = `Invalid value at '${field2}' (${typeName2}), ${JSON.stringify(value)}`;
    this.violations.push({ field: field2, description });
    return void 0;
  }
  #unknown(path6, key) {
    const field2 = path6();
    const where = field2 ? ` at '${field2}'` : "";
    const description = `Invalid JSON payload received. Unknown name "${key}"${where}: Cannot find field.`;
    this.violations.push(field2 ? { field: field2, description } : { description });
  }
};
function pairColors(type, message) {
  for (const name of type.colors) {
    const style = message[`${name}Style`];
    const plain = message[name];
    if (style && Object.keys(style).length === 0) {
      delete message[`${name}Style`];
    } else if (style) {
      const color = colorOfStyle(style);
      if (color) message[name] = color;
    } else if (plain) {
      message[`${name}Style`] = { rgbColor: plain };
    }
  }
}
function protoTypeOf(kind) {
  return kind === "channel" ? "TYPE_FLOAT" : `TYPE_${kind.toUpperCase()}`;
}
function camelCase(name) {
  return name.includes("_") ? name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()) : name;
}
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// host/sheets-api/mutation/protection.ts
var REFUSAL = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
function mayEdit(workbook, caller, protection) {
  if (protection.warningOnly || isOwner(workbook, caller)) return true;
  const user2 = caller.user?.toLowerCase();
  return (protection.editors?.users ?? []).some((editor) => editor.toLowerCase() === user2);
}
function isOwner(workbook, caller) {
  if (caller.user === null || workbook.owner === null) return true;
  return caller.user.toLowerCase() === workbook.owner.toLowerCase();
}
function assertEditable(workbook, caller, sheet2, bounds) {
  const protections = sheet2.state.protectedRanges;
  if (protections.length === 0) return;
  const wanted = rectangleOf(bounds);
  for (const protection of protections) {
    if (mayEdit(workbook, caller, protection)) continue;
    const range2 = protectedCells(workbook, protection);
    if (!intersects(range2, wanted)) continue;
    const exceptions = protection.unprotectedRanges ?? [];
    if (exceptions.length > 0 && isCovered(overlapOf(bounds, range2, sheet2), exceptions, sheet2)) continue;
    throw invalidArgument(REFUSAL);
  }
}
function assertSheetEditable(workbook, caller, sheet2) {
  const held = sheet2.state.protectedRanges.some(
    (protection) => contains(protectedCells(workbook, protection), {}) && !mayEdit(workbook, caller, protection)
  );
  if (held) throw invalidArgument(REFUSAL);
}
function assertMayChange(workbook, caller, protection) {
  if (!mayEdit(workbook, caller, protection)) throw invalidArgument(REFUSAL);
}
function protectedCells(workbook, protection) {
  const { namedRangeId, range: range2 } = protection;
  if (namedRangeId === void 0) return range2 ?? {};
  return workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId)?.range ?? range2 ?? {};
}
function overlapOf(bounds, range2, sheet2) {
  const held = clampToGrid(range2, sheet2.rowCount, sheet2.columnCount);
  return {
    startRow: Math.max(bounds.startRow, held.startRow),
    endRow: Math.min(bounds.endRow, held.endRow),
    startColumn: Math.max(bounds.startColumn, held.startColumn),
    endColumn: Math.min(bounds.endColumn, held.endColumn)
  };
}
function isCovered(bounds, exceptions, sheet2) {
  let open = [bounds];
  for (const exception of exceptions) {
    const free = clampToGrid(exception, sheet2.rowCount, sheet2.columnCount);
    open = open.flatMap((part) => subtract(part, free));
  }
  return open.length === 0;
}

// host/sheets-api/values/locale-rules.ts
import { getFormatFromId, getLocale } from "numfmt";
var DATE_ORDERS = ["mdy", "dmy", "ymd"];
var SHORT_DATE_FORMAT_ID = 14;
var LONG_TIME_FORMAT_ID = 21;
var rulesByLocale = /* @__PURE__ */ new Map();
function localeRules(locale) {
  let rules = rulesByLocale.get(locale);
  if (!rules) {
    rules = readRules(locale);
    rulesByLocale.set(locale, rules);
  }
  return rules;
}
function readRules(locale) {
  const wanted = locale.replace("_", "-");
  const tag = wanted === "en" || !isKnown(wanted) ? "en-US" : wanted;
  const data = getLocale(tag);
  if (!data?.format) throw new Error(`numfmt has no locale data for ${tag}`);
  const { dateOrder, dateSep, currencyPos } = data.format;
  const date = getFormatFromId(SHORT_DATE_FORMAT_ID, tag);
  const clock = getFormatFromId(LONG_TIME_FORMAT_ID, tag);
  return {
    tag,
    decimal: data.decimal,
    group: data.group,
    currency: data.currency,
    dateOrder: DATE_ORDERS[dateOrder ?? 0] ?? "mdy",
    dateSeparator: dateSep ?? "/",
    monthNames: { long: data.mmmm.map(lower), short: data.mmm.map(lower) },
    dayHalves: [lower(data.ampm[0]), lower(data.ampm[1])],
    defaultPatterns: {
      DATE: date,
      // The US is the one locale where Sheets shows times on the twelve-hour clock but date-times on the other.
      TIME: tag === "en-US" ? "h:mm:ss am/pm" : clock,
      DATE_TIME: `${date} ${clock}`,
      CURRENCY: (currencyPos ?? 0) > 1 ? `#,##0.00 [$${data.currency}]` : `"${data.currency}"#,##0.00`
    }
  };
}
function isKnown(tag) {
  try {
    return getLocale(tag) !== void 0;
  } catch {
    return false;
  }
}
function lower(name) {
  return name.toLowerCase();
}

// host/sheets-api/values/parse-date.ts
function parseDate(text3, rules, currentYear) {
  return parseNumeric(text3, rules, currentYear) ?? parseIdeographic(text3, rules, currentYear) ?? parseNamed(text3, rules, currentYear);
}
function parseNumeric(text3, rules, currentYear) {
  const match = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text3);
  if (!match) return void 0;
  const [, first2 = "", separator = "", second = "", third] = match;
  if (separator === "." && (rules.dateSeparator !== "." || third === void 0)) return void 0;
  const order = orderOf(first2, second, third, rules);
  const pieces = [first2, second, ...third === void 0 ? [] : [third]];
  const written = {};
  order.forEach((part, place) => {
    written[part] = pieces[place] ?? "";
  });
  if (!written.month) return void 0;
  const padded = pieces.some((piece) => piece.length === 2 && piece.startsWith("0")) || first2.length === 4 && everyTwo(pieces);
  const pattern = order.map((part) => lettersOf(part, written[part] ?? "", padded)).join(separator);
  return dated({ ...written, month: written.month }, pattern, currentYear);
}
function orderOf(first2, second, third, rules) {
  if (first2.length === 4) return third === void 0 ? ["year", "month"] : ["year", "month", "day"];
  const dayFirst = rules.dateOrder === "dmy";
  if (third === void 0) {
    if (second.length === 4) return ["month", "year"];
    return dayFirst ? ["day", "month"] : ["month", "day"];
  }
  if (rules.dateOrder === "ymd" && third.length < 4) return ["year", "month", "day"];
  return dayFirst ? ["day", "month", "year"] : ["month", "day", "year"];
}
function everyTwo(pieces) {
  return pieces.slice(1).every((piece) => piece.length === 2);
}
function parseIdeographic(text3, rules, currentYear) {
  if (!/^(zh|ja)/.test(rules.tag)) return void 0;
  const match = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})([日号]))?$/.exec(text3);
  if (!match) return void 0;
  const [, year, month = "", day, dayMark] = match;
  if (year === void 0 && day === void 0) return void 0;
  const padded = [month, day].some((piece) => piece?.startsWith("0"));
  const pattern = [
    year === void 0 ? "" : `${lettersOf("year", year, false)}"\u5E74"`,
    `${lettersOf("month", month, padded)}"\u6708"`,
    day === void 0 ? "" : `${lettersOf("day", day, padded)}"${dayMark}"`
  ].join("");
  return dated(optionalParts({ year, month, day }), pattern, currentYear);
}
function parseNamed(text3, rules, currentYear) {
  const monthFirst = /^(\p{L}+)\.?([ -]+)(\d{1,2}|\d{4})(?:(,? +|-)(\d{4}|\d{2}))?$/u.exec(text3);
  if (monthFirst) {
    const [, name2 = "", gap2 = "", number = "", yearGap2 = "", year2] = monthFirst;
    const month2 = monthNamed(name2, rules);
    if (!month2) return void 0;
    if (number.length === 4) {
      return year2 ? void 0 : dated({ month: month2.number, year: number }, `${month2.letters}${gap2}yyyy`, currentYear);
    }
    const pattern2 = `${month2.letters}${gap2}${lettersOf("day", number, number.startsWith("0"))}${yearGap2}${yearLetters(year2)}`;
    return dated(optionalParts({ month: month2.number, day: number, year: year2 }), pattern2, currentYear);
  }
  const dayFirst = /^(\d{1,2})([ -]+)(\p{L}+)\.?(?:(,? +|-)(\d{4}|\d{2}))?$/u.exec(text3);
  if (!dayFirst) return void 0;
  const [, day = "", gap = "", name = "", yearGap = "", year] = dayFirst;
  const month = monthNamed(name, rules);
  if (!month) return void 0;
  const pattern = `${lettersOf("day", day, day.startsWith("0"))}${gap}${month.letters}${yearGap}${yearLetters(year)}`;
  return dated(optionalParts({ month: month.number, day, year }), pattern, currentYear);
}
function monthNamed(name, rules) {
  const wanted = name.toLowerCase();
  const short = rules.monthNames.short.indexOf(wanted);
  if (short >= 0) return { number: String(short + 1), letters: "mmm" };
  const long = rules.monthNames.long.indexOf(wanted);
  return long >= 0 ? { number: String(long + 1), letters: "mmmm" } : void 0;
}
function dated(written, pattern, currentYear) {
  const year = written.year === void 0 ? currentYear : fullYear(written.year, currentYear);
  if (year === void 0 || written.month.length > 2 || (written.day?.length ?? 0) > 2) return void 0;
  const serial = serialFromDay({ year, month: Number(written.month), day: Number(written.day ?? "1") });
  return serial === void 0 ? void 0 : { serial, pattern };
}
function fullYear(written, currentYear) {
  if (written.length === 4) return Number(written);
  if (written.length !== 2) return void 0;
  const year = currentYear - currentYear % 100 + Number(written);
  if (year > currentYear + 20) return year - 100;
  return year <= currentYear - 80 ? year + 100 : year;
}
function lettersOf(part, written, padded) {
  if (part === "year") return yearLetters(written);
  const letter = part === "month" ? "m" : "d";
  return padded ? letter + letter : letter;
}
function yearLetters(year) {
  if (year === void 0) return "";
  return year.length === 4 ? "yyyy" : "yy";
}
function optionalParts(parts) {
  const { year, month, day } = parts;
  return { month, ...year === void 0 ? {} : { year }, ...day === void 0 ? {} : { day } };
}

// host/sheets-api/values/parse-number.ts
var CURRENCY_SIGNS = "$\xA5\uFFE5\u20AC\xA3\u20A9\u20B9\u20BD\u20BA\u20AB\u0E3F";
function parseNumber(text3, rules) {
  const shell = unwrap(text3.trim(), rules);
  if (!shell) return void 0;
  const digits = readDigits(shell.body, rules);
  if (!digits) return void 0;
  const magnitude = shell.percent ? scaleToPercent(digits.text) : Number(digits.text);
  if (!Number.isFinite(magnitude)) return void 0;
  const number = shell.negative && magnitude !== 0 ? -magnitude : magnitude;
  const format3 = formatOf(shell, digits, rules);
  return format3 ? { number, format: format3 } : { number };
}
function unwrap(text3, rules) {
  const signs = `[${CURRENCY_SIGNS}]|${escapeForPattern(rules.currency)}`;
  const match = new RegExp(`^(\\()?([+-])?(${signs})?\\s*([+-])?([^()]*?)\\s*(${signs})?(%)?(\\))?$`).exec(text3);
  if (!match) return void 0;
  const [, open, signBefore, moneyBefore, signAfter, body2 = "", moneyBehind, percent, close] = match;
  const bracketed = open !== void 0;
  if (bracketed !== (close !== void 0)) return void 0;
  if (signBefore && (signAfter || bracketed)) return void 0;
  if (signAfter && !moneyBefore) return void 0;
  if (moneyBehind && (moneyBefore || percent)) return void 0;
  if (moneyBefore && percent) return void 0;
  return {
    body: body2,
    negative: bracketed || signBefore === "-" || signAfter === "-",
    sign: moneyBefore ?? moneyBehind ?? "",
    signBehind: moneyBehind !== void 0,
    percent: percent !== void 0
  };
}
function readDigits(body2, rules) {
  const group = /\s/.test(rules.group) ? "[\\s\\u00a0\\u202f]" : escapeForPattern(rules.group);
  const decimal = escapeForPattern(rules.decimal);
  const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  const match = new RegExp(`^(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(e[+-]?\\d{1,3})?$`, "i").exec(body2);
  if (!match) return void 0;
  const [, integer = "", fractionBehind, fractionAlone, exponent = ""] = match;
  const fraction = fractionBehind ?? fractionAlone ?? "";
  const plain = integer.replace(/\D/g, "");
  return {
    text: `${plain || "0"}.${fraction || "0"}${exponent}`,
    grouped: plain.length !== integer.length,
    fraction: fraction !== "",
    scientific: exponent !== ""
  };
}
function formatOf(shell, digits, rules) {
  const decimals = digits.fraction ? ".00" : "";
  if (shell.percent) return { type: "PERCENT", pattern: `${digits.grouped ? "#,##" : ""}0${decimals}%` };
  if (shell.sign) return { type: "CURRENCY", pattern: moneyPattern(shell, decimals, rules) };
  if (digits.scientific) return { type: "SCIENTIFIC", pattern: "0.00E+00" };
  return digits.grouped ? { type: "NUMBER", pattern: `#,##0${decimals}` } : void 0;
}
function moneyPattern(shell, decimals, rules) {
  const symbol = shell.sign === "\uFFE5" ? "\xA5" : shell.sign;
  const token = symbol === rules.currency ? `"${symbol}"` : `[$${symbol}]`;
  return shell.signBehind ? `#,##0${decimals} ${token}` : `${token}#,##0${decimals}`;
}
function scaleToPercent(text3) {
  const [mantissa, exponent = "0"] = text3.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}
function escapeForPattern(text3) {
  return text3.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// host/sheets-api/values/parse-time.ts
function parseTime(text3, rules) {
  const halves = [.../* @__PURE__ */ new Set([...rules.dayHalves, "am", "pm"])].join("|");
  const match = new RegExp(
    `^(${halves})?\\s*(\\d{1,4})(?::(\\d{2})(?::(\\d{2})(\\.\\d{1,3})?)?)?(\\s*)(${halves})?$`,
    "i"
  ).exec(text3);
  if (!match) return void 0;
  const [, halfBefore, hourText = "", minuteText, secondText, fractionText = "", gap = "", halfBehind] = match;
  const half = halfBefore ?? halfBehind;
  if (halfBefore !== void 0 && halfBehind !== void 0) return void 0;
  if (minuteText === void 0 && half === void 0) return void 0;
  const hour = hourOnClock(Number(hourText), half, rules);
  const minute = Number(minuteText ?? 0);
  const second = Number(`${secondText ?? 0}${fractionText}`);
  if (hour === void 0 || minute > 59 || second >= 60) return void 0;
  const fraction = serialFromTime({ hour, minute, second });
  if (hour >= 24) return { fraction, pattern: "[h]:mm:ss" };
  const clock = [
    hourText.length === 2 && hourText.startsWith("0") ? "hh" : "h",
    minuteText === void 0 ? "" : ":mm",
    secondText === void 0 ? "" : ":ss",
    fractionText === "" ? "" : ".000"
  ].join("");
  if (halfBefore) return { fraction, pattern: `am/pm${clock}` };
  return { fraction, pattern: halfBehind ? `${clock}${gap && " "}am/pm` : clock };
}
function hourOnClock(hour, half, rules) {
  if (half === void 0) return hour;
  if (hour > 12) return void 0;
  const isAfternoon = half.toLowerCase() === "pm" || half.toLowerCase() === rules.dayHalves[1];
  return hour % 12 + (isAfternoon ? 12 : 0);
}

// host/sheets-api/values/user-entered.ts
function parseUserEntered(text3, context) {
  if (text3.startsWith("'")) return { value: { stringValue: text3.slice(1) } };
  if (context.cellFormat?.type === "TEXT") return { value: { stringValue: text3 } };
  if (text3.startsWith("=") && text3.length > 1) return { value: { formulaValue: text3 } };
  const trimmed = text3.trim();
  return (/\d/.test(trimmed) ? parseWithDigits(trimmed, context) : parseWord(trimmed)) ?? parseLeadingPlus(text3);
}
function parseWithDigits(text3, context) {
  const rules = localeRules(context.locale);
  const parsed = parseNumber(text3, rules);
  if (parsed) {
    if (parsed.format) return { value: { numberValue: parsed.number }, numberFormat: parsed.format };
    const percent = context.cellFormat?.type === "PERCENT" ? parseNumber(`${text3}%`, rules) : void 0;
    return { value: { numberValue: percent?.number ?? parsed.number } };
  }
  return parseWhen(text3, context) ?? (text3.toUpperCase() === "#DIV/0!" ? parseWord(text3) : void 0);
}
function parseWhen(text3, context) {
  const rules = localeRules(context.locale);
  const currentYear = dayFromSerial(serialFromInstant(context.now ?? /* @__PURE__ */ new Date(), context.timeZone)).year;
  const date = parseDate(text3, rules, currentYear);
  if (date) return entryOf(date.serial, "DATE", date.pattern);
  const time = parseTime(text3, rules);
  if (time) return entryOf(time.fraction, "TIME", time.pattern);
  for (const gap of text3.matchAll(/\s+/g)) {
    const day = parseDate(text3.slice(0, gap.index), rules, currentYear);
    const clock = day && parseTime(text3.slice(gap.index + gap[0].length), rules);
    if (day && clock && clock.fraction < 1) {
      return entryOf(day.serial + clock.fraction, "DATE_TIME", `${day.pattern} ${clock.pattern}`);
    }
  }
  return void 0;
}
function entryOf(serial, type, pattern) {
  return { value: { numberValue: serial }, numberFormat: { type, pattern } };
}
function parseWord(word) {
  const upper = word.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: { boolValue: upper === "TRUE" } };
  const type = word.startsWith("#") ? errorTypeOf(word) : void 0;
  return type ? { value: { errorValue: { type } } } : void 0;
}
function parseLeadingPlus(text3) {
  const isFormula = text3.startsWith("+") && text3.length > 1;
  return { value: isFormula ? { formulaValue: `=${text3}` } : { stringValue: text3 } };
}

// host/sheets-api/conditions/boolean-condition.ts
var RELATIVE_DAYS = {
  PAST_YEAR: -365,
  PAST_MONTH: -30,
  PAST_WEEK: -7,
  YESTERDAY: -1,
  TODAY: 0,
  TOMORROW: 1
};
function conditionTest({ type = "", values = [] }, reading) {
  if (values.some(({ userEnteredValue }) => userEnteredValue?.startsWith("="))) return () => false;
  const [kind, test] = splitType(type);
  switch (kind) {
    case "NUMBER":
      return numberTest(test, values, reading);
    case "DATE":
      return dateTest(test, values, reading);
    case "TEXT":
      return textTest(test, values);
    default:
      if (type === "BLANK") return ({ text: text3 }) => text3 === "";
      return type === "NOT_BLANK" ? ({ text: text3 }) => text3 !== "" : () => false;
  }
}
function splitType(type) {
  const at2 = type.indexOf("_");
  return at2 < 0 ? [type, ""] : [type.slice(0, at2), type.slice(at2 + 1)];
}
function numberTest(test, values, reading) {
  const [first2, second] = values.map((value) => numberOf(value, reading));
  if (first2 === void 0) return () => false;
  return ({ scalar }) => typeof scalar === "number" && compare(test, scalar, first2, second);
}
function dateTest(test, values, reading) {
  if (test === "IS_VALID") return ({ scalar }) => typeof scalar === "number";
  const [first2, second] = values.map((value) => dayOf(value, reading));
  if (first2 === void 0) return () => false;
  const past = values[0]?.relativeDate?.startsWith("PAST_");
  if (past && test === "EQ") {
    const today = todayOf(reading);
    return ({ scalar }) => typeof scalar === "number" && scalar >= first2 && Math.floor(scalar) <= today;
  }
  return ({ scalar }) => typeof scalar === "number" && compare(test, Math.floor(scalar), first2, second);
}
function textTest(test, values) {
  const wanted = (values[0]?.userEnteredValue ?? "").toLowerCase();
  const on = (meets) => ({ text: text3 }) => meets(text3.toLowerCase());
  switch (test) {
    case "CONTAINS":
      return on((text3) => text3.includes(wanted));
    case "NOT_CONTAINS":
      return on((text3) => !text3.includes(wanted));
    case "STARTS_WITH":
      return on((text3) => text3.startsWith(wanted));
    case "ENDS_WITH":
      return on((text3) => text3.endsWith(wanted));
    case "EQ":
      return on((text3) => text3 === wanted);
    case "NOT_EQ":
      return on((text3) => text3 !== wanted);
    case "IS_EMAIL":
      return on((text3) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text3));
    case "IS_URL":
      return on((text3) => /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(text3));
    default:
      return () => false;
  }
}
function compare(test, value, first2, second = first2) {
  switch (test) {
    case "EQ":
      return value === first2;
    case "NOT_EQ":
      return value !== first2;
    case "GREATER":
    case "AFTER":
      return value > first2;
    case "GREATER_THAN_EQ":
    case "ON_OR_AFTER":
      return value >= first2;
    case "LESS":
    case "BEFORE":
      return value < first2;
    case "LESS_THAN_EQ":
    case "ON_OR_BEFORE":
      return value <= first2;
    case "BETWEEN":
      return value >= first2 && value <= second;
    case "NOT_BETWEEN":
      return value < first2 || value > second;
    default:
      return false;
  }
}
function numberOf({ userEnteredValue = "" }, reading) {
  const { locale = "en_US", timeZone = "Etc/GMT" } = reading.workbook.state.properties;
  const { value } = parseUserEntered(userEnteredValue, { locale, timeZone, now: reading.now });
  return "numberValue" in value ? value.numberValue : void 0;
}
function dayOf(value, reading) {
  if (value.relativeDate !== void 0) return todayOf(reading) + (RELATIVE_DAYS[value.relativeDate] ?? 0);
  const number = numberOf(value, reading);
  return number === void 0 ? void 0 : Math.floor(number);
}
function todayOf({ workbook, now }) {
  return Math.floor(serialFromInstant(now, workbook.state.properties.timeZone ?? "Etc/GMT"));
}

// host/sheets-api/values/format-value.ts
import { format as format2, isTextFormat } from "numfmt";

// host/sheets-api/values/automatic-number.ts
var SIGNIFICANT_DIGITS = 10;
var INTEGER_LIMIT = 1e15;
var SMALL_LIMIT = 1e-5;
function showAutomatic(number, rules) {
  const magnitude = Math.abs(number);
  if (magnitude === 0) return "0";
  if (magnitude >= INTEGER_LIMIT) return localised(scientific(number, 5), rules);
  if (Number.isInteger(number)) return String(number);
  if (magnitude < SMALL_LIMIT) return localised(scientific(number, SIGNIFICANT_DIGITS - 1), rules);
  const whole = magnitude < 1 ? 0 : Math.floor(Math.log10(magnitude)) + 1;
  const leading = magnitude < 1 ? -Math.ceil(Math.log10(magnitude)) : 0;
  const decimals = Math.max(0, SIGNIFICANT_DIGITS - whole + leading);
  return localised(trimZeros(number.toFixed(decimals)), rules);
}
function scientific(number, decimals) {
  const [mantissa = "", exponent = ""] = number.toExponential(decimals).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${trimZeros(mantissa)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}
function trimZeros(text3) {
  return text3.includes(".") ? text3.replace(/\.?0+$/, "") : text3;
}
function localised(text3, rules) {
  return rules.decimal === "." ? text3 : text3.replace(".", rules.decimal);
}

// host/sheets-api/values/number-format.ts
import { isDateFormat } from "numfmt";
function patternOf(format3, locale) {
  if (!format3) return void 0;
  if (format3.pattern) return format3.pattern;
  switch (format3.type) {
    case "NUMBER":
      return "#,##0.00";
    case "PERCENT":
      return "0.00%";
    case "SCIENTIFIC":
      return "0.00E+00";
    case "CURRENCY":
    case "DATE":
    case "TIME":
    case "DATE_TIME":
      return localeRules(locale).defaultPatterns[format3.type];
    default:
      return void 0;
  }
}
function showsDateOrTime(format3) {
  if (!format3) return false;
  if (format3.pattern) return isDateFormat(format3.pattern);
  return format3.type === "DATE" || format3.type === "TIME" || format3.type === "DATE_TIME";
}

// host/sheets-api/values/format-value.ts
function formatValue(value, numberFormat, locale) {
  if (value === void 0) return "";
  if (value.stringValue !== void 0) return formatText(value.stringValue, numberFormat, locale);
  if (value.numberValue !== void 0) return formatNumber(value.numberValue, numberFormat, locale);
  if (value.boolValue !== void 0) return value.boolValue ? "TRUE" : "FALSE";
  return value.errorValue ? shownError(value.errorValue.type ?? "ERROR") : "";
}
function formatText(text3, numberFormat, locale) {
  const pattern = numberFormat?.pattern;
  if (!pattern?.includes("@") || pattern === "@") return text3;
  return withPattern(pattern, text3, locale) ?? text3;
}
function formatNumber(number, numberFormat, locale) {
  const pattern = patternOf(numberFormat, locale);
  const isAutomatic = !pattern || /^general$/i.test(pattern) || isTextFormat(pattern);
  const shown2 = isAutomatic ? void 0 : withPattern(pattern, number, locale);
  return shown2 ?? showAutomatic(number, localeRules(locale));
}
function withPattern(pattern, value, locale) {
  try {
    return format2(numfmtPattern(pattern), value, { locale: localeRules(locale).tag, leap1900: false });
  } catch {
    return void 0;
  }
}
function numfmtPattern(pattern) {
  return pattern.includes("a/p") ? pattern.replaceAll("a/p", "A/P") : pattern;
}

// host/sheets-api/views/extended-value.ts
function extendedValue(scalar) {
  if (typeof scalar === "string") return { stringValue: scalar };
  if (typeof scalar === "number") return { numberValue: scalar };
  if (typeof scalar === "boolean") return { boolValue: scalar };
  const { type, message } = scalar;
  return { errorValue: { type, ...message !== "" && { message } } };
}

// host/sheets-api/views/formatted-text.ts
function formattedText(workbook, sheet2, row, column) {
  const scalar = effectiveScalar(sheet2.cells.content(row, column));
  if (scalar === void 0) return "";
  return showScalar(scalar, sheet2.cells.format(row, column)?.numberFormat, workbook.state.properties.locale);
}
function showScalar(scalar, format3, locale = "en_US") {
  if (typeof scalar === "string" && !format3?.pattern) return scalar;
  return formatValue(extendedValue(scalar), format3, locale);
}

// host/sheets-api/conditions/condition-subject.ts
function conditionSubject({ workbook }, sheet2, row, column) {
  return {
    scalar: effectiveScalar(sheet2.cells.content(row, column)),
    text: formattedText(workbook, sheet2, row, column)
  };
}

// host/sheets-api/conditions/filtered-rows.ts
function rowsHiddenByFilter(reading, sheet2, startRow, endRow) {
  const hidden = /* @__PURE__ */ new Set();
  const { range: range2 = {}, filterSpecs = [] } = sheet2.state.basicFilter ?? {};
  const columns = filterSpecs.map(({ columnIndex: columnIndex2 = 0, filterCriteria = {} }) => ({
    columnIndex: columnIndex2,
    isShown: shownTest(filterCriteria, reading)
  }));
  if (columns.length === 0) return hidden;
  const first2 = Math.max(startRow, (range2.startRowIndex ?? 0) + 1);
  const last = Math.min(endRow, range2.endRowIndex ?? sheet2.rowCount, sheet2.rowCount);
  for (let row = first2; row < last; row += 1) {
    const isShown = columns.every((one) => one.isShown(conditionSubject(reading, sheet2, row, one.columnIndex)));
    if (!isShown) hidden.add(row);
  }
  return hidden;
}
function shownTest(criteria, reading) {
  const hiddenValues = new Set(criteria.hiddenValues);
  const meets = criteria.condition?.type ? conditionTest(criteria.condition, reading) : () => true;
  return (subject) => !hiddenValues.has(subject.text) && meets(subject);
}

// host/sheets-api/mutation/dimension-properties.ts
var STANDARD_ROW_HEIGHT = 21;
var STANDARD_COLUMN_WIDTH = 100;
function dimensionState(sheet2, dimension, index) {
  if (dimension === "COLUMNS") return sheet2.state.columns[index] ?? {};
  const row = sheet2.cells.row(index);
  return {
    ...row?.pixelSize !== void 0 && { pixelSize: row.pixelSize },
    ...row?.hiddenByUser && { hiddenByUser: true }
  };
}
function updateDimensions(sheet2, span2, change2) {
  if (span2.dimension === "COLUMNS") updateColumns(sheet2, span2, change2);
  else updateRows(sheet2, span2, change2);
}
function updateColumns(sheet2, { start, count }, change2) {
  const columns = [...sheet2.state.columns];
  while (columns.length < start + count) columns.push(void 0);
  for (let column = start; column < start + count; column += 1) columns[column] = change2(columns[column] ?? {}, column);
  sheet2.update({ columns });
}
function updateRows(sheet2, { start, count }, change2) {
  for (let index = start; index < start + count; index += 1) {
    const before = dimensionState(sheet2, "ROWS", index);
    const { pixelSize, hiddenByUser = false } = change2(before, index);
    if (before.pixelSize === pixelSize && (before.hiddenByUser ?? false) === hiddenByUser) continue;
    const row = sheet2.cells.writableRow(index);
    row.pixelSize = pixelSize;
    row.hiddenByUser = hiddenByUser;
  }
}

// host/sheets-api/conditions/conditional-formats.ts
var ConditionalFormats = class {
  constructor(reading, sheet2) {
    this.reading = reading;
    this.sheet = sheet2;
    this.#rules = sheet2.state.conditionalFormats.flatMap(({ ranges: ranges2 = [], booleanRule }) => {
      const { condition, format: format3 } = booleanRule ?? {};
      return condition && format3 ? [{ ranges: ranges2, format: format3, isMet: conditionTest(condition, reading) }] : [];
    });
  }
  reading;
  sheet;
  #rules;
  /** The format of the first rule that the cell meets. */
  formatOf(row, column) {
    let subject;
    for (const { ranges: ranges2, isMet, format: format3 } of this.#rules) {
      if (!ranges2.some((range2) => holds(range2, row, column))) continue;
      subject ??= conditionSubject(this.reading, this.sheet, row, column);
      if (isMet(subject)) return format3;
    }
    return void 0;
  }
};
function holds(range2, row, column) {
  const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity } = range2;
  return row >= startRowIndex && row < endRowIndex && column >= startColumnIndex && column < endColumnIndex;
}

// host/sheets-api/views/effective-format.ts
var STANDARD_FORMAT = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: "BOTTOM",
  wrapStrategy: "OVERFLOW_CELL",
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: "arial,sans,sans-serif",
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false
  }
};
var merged = /* @__PURE__ */ new WeakMap();
var EffectiveFormats = class {
  constructor(reading, sheet2) {
    this.sheet = sheet2;
    this.#standard = reading.workbook.state.properties.defaultFormat ?? STANDARD_FORMAT;
    const hasRules = sheet2.state.conditionalFormats.length > 0;
    this.#conditional = hasRules ? new ConditionalFormats(reading, sheet2) : void 0;
  }
  sheet;
  #standard;
  #conditional;
  /** undefined where it is the default, which Google does not write. */
  of(row, column) {
    const own = this.sheet.cells.format(row, column);
    const conditional = this.#conditional?.formatOf(row, column);
    if (!own && !conditional) return void 0;
    const format3 = own ? layOver(this.#standard, own) : this.#standard;
    return conditional ? layOver(format3, conditional) : format3;
  }
};
function layOver(under, over) {
  const known2 = merged.get(under) ?? /* @__PURE__ */ new WeakMap();
  merged.set(under, known2);
  const format3 = known2.get(over) ?? mergeFormats(under, over);
  known2.set(over, format3);
  return format3;
}
function mergeFormats(under, over) {
  const textFormat = { ...under.textFormat, ...over.textFormat };
  return { hyperlinkDisplayType: "PLAIN_TEXT", ...under, ...over, textFormat };
}

// host/sheets-api/views/cell-json.ts
var CellView = class {
  constructor(reading, sheet2, mask) {
    this.reading = reading;
    this.sheet = sheet2;
    this.#formats = new EffectiveFormats(reading, sheet2);
    this.#wants = new Set(CELL_FIELDS.filter((field2) => maskOf(mask, field2) !== void 0));
  }
  reading;
  sheet;
  #wants;
  #formats;
  /** A cell as Google answers it; {} where it has none of the wanted fields. */
  json(row, column) {
    const { cells } = this.sheet;
    const content = cells.content(row, column);
    const format3 = cells.format(row, column);
    const extras = cells.extras(row, column);
    const scalar = effectiveScalar(content);
    const data = {};
    if (content !== void 0) {
      if (this.#wants.has("userEnteredValue")) {
        data.userEnteredValue = content instanceof FormulaCell ? { formulaValue: content.formula } : extendedValue(content);
      }
      if (this.#wants.has("effectiveValue") && scalar !== void 0) data.effectiveValue = extendedValue(scalar);
      if (this.#wants.has("formattedValue") && scalar !== void 0) {
        const text3 = showScalar(scalar, format3?.numberFormat, this.reading.workbook.state.properties.locale);
        if (text3 !== "") data.formattedValue = text3;
      }
      const hyperlink = this.#wants.has("hyperlink") ? linkOf(content, format3) : void 0;
      if (hyperlink !== void 0) data.hyperlink = hyperlink;
    }
    if (format3 && this.#wants.has("userEnteredFormat")) data.userEnteredFormat = format3;
    if (this.#wants.has("effectiveFormat")) {
      const effective = this.#formats.of(row, column);
      if (effective) data.effectiveFormat = effective;
    }
    if (extras) {
      for (const field2 of ["note", "dataValidation", "textFormatRuns"]) {
        if (extras[field2] !== void 0 && this.#wants.has(field2)) Object.assign(data, { [field2]: extras[field2] });
      }
    }
    return data;
  }
};
var CELL_FIELDS = [
  ...["userEnteredValue", "effectiveValue", "formattedValue", "userEnteredFormat", "effectiveFormat"],
  ...["hyperlink", "note", "textFormatRuns", "dataValidation"]
];
function linkOf(content, format3) {
  if (!(content instanceof FormulaCell)) return format3?.textFormat?.link?.uri;
  return /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(content.formula)?.[1];
}

// host/sheets-api/views/grid-data-json.ts
function gridDataJson(reading, sheet2, bounds, mask) {
  const rowMask = maskOf(mask, "rowData");
  const rowsMask = maskOf(mask, "rowMetadata");
  const rowData = rowMask && rowDataJson(reading, sheet2, bounds, rowMask);
  return {
    ...bounds.startRow > 0 && { startRow: bounds.startRow },
    ...bounds.startColumn > 0 && { startColumn: bounds.startColumn },
    ...rowData && rowData.length > 0 && { rowData },
    ...rowsMask && { rowMetadata: rowsJson(reading, sheet2, bounds, rowsMask) },
    ...maskOf(mask, "columnMetadata") && {
      columnMetadata: dimensionsJson(sheet2, "COLUMNS", bounds.startColumn, bounds.endColumn)
    }
  };
}
function rowDataJson(reading, sheet2, bounds, mask) {
  const valuesMask = maskOf(mask, "values");
  if (!valuesMask) return [];
  const view = new CellView(reading, sheet2, valuesMask);
  const rows = [];
  let used2 = 0;
  for (let row = bounds.startRow; row < Math.min(bounds.endRow, sheet2.cells.storedRowCount); row += 1) {
    const end = Math.min(bounds.endColumn, usedWidth(sheet2, row));
    const values = [];
    for (let column = bounds.startColumn; column < end; column += 1) {
      if (sheet2.cells.content(row, column) !== void 0) reading.cellsRead += 1;
      values.push(view.json(row, column));
    }
    rows.push(values.length > 0 ? { values } : {});
    if (values.length > 0) used2 = rows.length;
  }
  rows.length = used2;
  return rows;
}
function usedWidth(sheet2, index) {
  const row = sheet2.cells.row(index);
  return row ? Math.max(row.contents.length, row.formats.length, row.extras.length) : 0;
}
function rowsJson(reading, sheet2, bounds, mask) {
  const rows = dimensionsJson(sheet2, "ROWS", bounds.startRow, bounds.endRow);
  if (!maskOf(mask, "hiddenByFilter")) return rows;
  const hidden = rowsHiddenByFilter(reading, sheet2, bounds.startRow, bounds.endRow);
  return rows.map((row, i) => hidden.has(bounds.startRow + i) ? { ...row, hiddenByFilter: true } : row);
}
function dimensionsJson(sheet2, dimension, start, end) {
  const standard = dimension === "ROWS" ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
  const list = [];
  for (let index = start; index < end; index += 1) {
    list.push({ pixelSize: standard, ...dimensionState(sheet2, dimension, index) });
  }
  return withMetadata(sheet2, dimension, start, list);
}
function withMetadata(sheet2, dimension, start, list) {
  for (const metadata of sheet2.state.developerMetadata) {
    const range2 = metadata.location?.dimensionRange;
    const place = range2?.dimension === dimension ? (range2.startIndex ?? 0) - start : -1;
    const entry = list[place];
    if (entry) list[place] = { ...entry, developerMetadata: [...entry.developerMetadata ?? [], metadata] };
  }
  return list;
}

// host/sheets-api/views/protected-range-json.ts
function protectedRangeJson(workbook, caller, protection) {
  if (mayEdit(workbook, caller, protection)) return { ...protection, requestingUserCanEdit: true };
  const { editors: _, ...rest } = protection;
  return rest;
}

// host/sheets-api/views/sheet-properties-json.ts
function sheetPropertiesJson(workbook, sheet2) {
  const { sheetId = 0, title = "", ...rest } = sheet2.state.properties;
  return { sheetId, title, index: workbook.state.sheets.indexOf(sheet2), ...rest };
}

// host/sheets-api/views/sheet-json.ts
function sheetJson(reading, { sheet: sheet2, ranges: ranges2 }, dataMask) {
  const { workbook, caller } = reading;
  const { state } = sheet2;
  const wanted = (cells) => !ranges2 || ranges2.some((range2) => intersects(range2, cells ?? {}));
  const lists = {
    merges: state.merges.filter(wanted),
    conditionalFormats: state.conditionalFormats.filter((rule) => rule.ranges?.some(wanted)).map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map((range2) => boundedRange(sheet2, range2)) })),
    filterViews: state.filterViews.filter((view) => wanted(view.range)).map((view) => filterJson(sheet2, view)),
    protectedRanges: state.protectedRanges.filter((protection) => wanted(protectedCells(workbook, protection))).map((protection) => protectedRangeJson(workbook, caller, protection)),
    charts: state.charts,
    bandedRanges: state.bandedRanges.filter((band) => wanted(band.range)),
    developerMetadata: state.developerMetadata.filter(
      ({ location }) => location?.dimensionRange === void 0 && wanted(cellsOf(location))
    ),
    rowGroups: state.rowGroups,
    columnGroups: state.columnGroups
  };
  const { basicFilter } = state;
  return {
    properties: sheetPropertiesJson(workbook, sheet2),
    ...dataMask && sheet2.rowCount > 0 && { data: dataJson(reading, { sheet: sheet2, ranges: ranges2 }, dataMask) },
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...basicFilter && wanted(basicFilter.range) && { basicFilter: filterJson(sheet2, basicFilter) }
  };
}
function dataJson(reading, { sheet: sheet2, ranges: ranges2 = [{}] }, mask) {
  return ranges2.map((range2) => {
    const bounds = clampToGrid(range2, sheet2.rowCount, sheet2.columnCount);
    return gridDataJson(reading, sheet2, bounds, mask);
  });
}
function filterJson(sheet2, filter) {
  return filter.range ? { ...filter, range: boundedRange(sheet2, filter.range) } : filter;
}
function boundedRange(sheet2, { sheetId, ...cells }) {
  const bounds = rectangleOf(clampToGrid(cells, sheet2.rowCount, sheet2.columnCount));
  return { ...sheetId !== void 0 && { sheetId }, ...bounds };
}

// host/sheets-api/views/spreadsheet-json.ts
function spreadsheetJson(reading, { ranges: ranges2, includeGridData, mask }) {
  const { workbook } = reading;
  const { properties: properties2, namedRanges, developerMetadata } = workbook.state;
  const dataMask = dataMaskOf(mask, includeGridData);
  const sheets2 = maskOf(mask, "sheets") && selectSheets(workbook, ranges2).map((selection) => sheetJson(reading, selection, dataMask));
  const all = {
    spreadsheetId: workbook.spreadsheetId,
    properties: properties2,
    ...sheets2 && { sheets: sheets2 },
    ...namedRanges.length > 0 && { namedRanges },
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit`,
    ...developerMetadata.length > 0 && { developerMetadata }
  };
  return pruneToMask(all, mask);
}
function dataMaskOf(mask, includeGridData) {
  if (mask === "all") return includeGridData ? "all" : void 0;
  return maskOf(maskOf(mask, "sheets") ?? NOTHING, "data");
}
var NOTHING = /* @__PURE__ */ new Map();
function selectSheets(workbook, ranges2) {
  const { sheets: sheets2 } = workbook.state;
  if (!ranges2) return sheets2.map((sheet2) => ({ sheet: sheet2, ranges: void 0 }));
  return sheets2.flatMap((sheet2) => {
    const own = ranges2.filter((range2) => range2.sheet === sheet2);
    if (own.length === 0) return [];
    return [{ sheet: sheet2, ranges: own.map((range2) => sheet2.rowCount > 0 ? rectangleOf(boundsForReading(range2)) : {}) }];
  });
}

// host/sheets-api/methods/spreadsheets-read.ts
function readSpreadsheet(reading, { fields: fields2, ...query }) {
  const { ranges: ranges2, includeGridData = false } = readMessage(
    "GetSpreadsheetQuery",
    query
  );
  const mask = readResponseMask(fields2, "Spreadsheet");
  const found = ranges2?.map((range2) => resolveA1(reading.workbook, range2));
  return spreadsheetJson(reading, { ranges: found, includeGridData, mask });
}
function readSpreadsheetByFilters(reading, body2, { fields: fields2 }) {
  const { dataFilters = [], includeGridData = false } = readMessage("GetSpreadsheetByDataFilterRequest", body2);
  const mask = readResponseMask(fields2, "Spreadsheet");
  const ranges2 = dataFilters.length > 0 ? dataFilters.flatMap((one) => rangesOfFilter(reading.workbook, one)) : void 0;
  return spreadsheetJson(reading, { ranges: ranges2, includeGridData, mask });
}
function readMetadata({ workbook }, metadataId) {
  const found = metadataById(workbook, metadataId);
  if (!found) throw new ApiError("NOT_FOUND", `No developer metadata with id: ${metadataId}`);
  return found.metadata;
}
function searchMetadata({ workbook }, body2) {
  const { dataFilters = [] } = readMessage("SearchDeveloperMetadataRequest", body2);
  if (dataFilters.length === 0) throw invalidArgument("Must specify at least one data filter.");
  const matched = /* @__PURE__ */ new Map();
  for (const filter of dataFilters) {
    for (const { metadata } of metadataOfFilter(workbook, filter)) {
      const { metadataId = 0 } = metadata;
      const entry = matched.get(metadataId) ?? { developerMetadata: metadata, dataFilters: [] };
      entry.dataFilters.push(filter);
      matched.set(metadataId, entry);
    }
  }
  const matchedDeveloperMetadata = [...matched.values()];
  return matchedDeveloperMetadata.length > 0 ? { matchedDeveloperMetadata } : {};
}

// host/sheets-api/methods/value-range.ts
function valueRange(reading, sheet2, bounds, options2) {
  const { majorDimension = "ROWS" } = options2;
  const values = majorDimension === "ROWS" ? readRows(reading, sheet2, bounds, options2) : readColumns(reading, sheet2, bounds, options2);
  const range2 = formatRange(sheet2.title, rectangleOf(bounds));
  return { range: range2, majorDimension, ...values.length > 0 && { values } };
}
function readRows(reading, sheet2, bounds, options2) {
  const rows = [];
  const endRow = Math.min(bounds.endRow, sheet2.cells.contentRowCount());
  for (let row = bounds.startRow; row < endRow; row += 1) {
    const endColumn = Math.min(bounds.endColumn, sheet2.cells.row(row)?.contents.length ?? 0);
    const values = [];
    for (let column = bounds.startColumn; column < endColumn; column += 1) {
      values.push(readCell(reading, sheet2, row, column, options2));
    }
    rows.push(withoutEmptyEnd(sheet2, values, (i) => [row, bounds.startColumn + i]));
  }
  return withoutEmptyLists(rows);
}
function readColumns(reading, sheet2, bounds, options2) {
  const columns = [];
  const endRow = Math.min(bounds.endRow, sheet2.cells.contentRowCount());
  for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
    const values = [];
    for (let row = bounds.startRow; row < endRow; row += 1) {
      values.push(readCell(reading, sheet2, row, column, options2));
    }
    columns.push(withoutEmptyEnd(sheet2, values, (i) => [bounds.startRow + i, column]));
  }
  return withoutEmptyLists(columns);
}
function withoutEmptyEnd(sheet2, values, placeOf2) {
  while (values.length > 0 && sheet2.cells.content(...placeOf2(values.length - 1)) === void 0) values.pop();
  return values;
}
function withoutEmptyLists(lists) {
  while (lists.length > 0 && lists[lists.length - 1]?.length === 0) lists.pop();
  return lists;
}
function readCell(reading, sheet2, row, column, options2) {
  const content = sheet2.cells.content(row, column);
  if (content === void 0) return "";
  reading.cellsRead += 1;
  return render(reading.workbook, sheet2, row, column, content, options2);
}
function render(workbook, sheet2, row, column, content, { valueRenderOption = "FORMATTED_VALUE", dateTimeRenderOption = "SERIAL_NUMBER" }) {
  if (valueRenderOption === "FORMULA" && content instanceof FormulaCell) return content.formula;
  const scalar = effectiveScalar(content);
  if (scalar === void 0) return "";
  if (valueRenderOption !== "FORMATTED_VALUE") {
    if (typeof scalar === "string" || typeof scalar === "boolean") return scalar;
    const format3 = typeof scalar === "number" ? sheet2.cells.format(row, column)?.numberFormat : void 0;
    const asText = dateTimeRenderOption === "FORMATTED_STRING" && showsDateOrTime(format3);
    if (!(scalar instanceof CellError) && !asText) return scalar;
  }
  return showScalar(scalar, sheet2.cells.format(row, column)?.numberFormat, workbook.state.properties.locale);
}

// host/sheets-api/methods/values-read.ts
function readValues(reading, range2, query) {
  const options2 = readMessage("GetValuesQuery", query);
  return readRange(reading, resolveA1(reading.workbook, range2), options2);
}
function readManyValues(reading, query) {
  const { ranges: ranges2 = [], ...options2 } = readMessage("BatchGetValuesQuery", query);
  const valueRanges = ranges2.map((range2) => readRange(reading, resolveA1(reading.workbook, range2), options2));
  return { spreadsheetId: reading.workbook.spreadsheetId, ...valueRanges.length > 0 && { valueRanges } };
}
function readValuesByFilters(reading, body2) {
  const request = readMessage(
    "BatchGetValuesByDataFilterRequest",
    body2
  );
  const { dataFilters = [], ...options2 } = request;
  if (dataFilters.length === 0) throw invalidArgument("Must specify at least one data filter.");
  const matched = /* @__PURE__ */ new Map();
  for (const filter of dataFilters) {
    for (const range2 of rangesOfFilter(reading.workbook, filter)) {
      const value = readRange(reading, range2, options2);
      const entry = matched.get(value.range ?? "") ?? { valueRange: value, dataFilters: [] };
      entry.dataFilters.push(filter);
      matched.set(value.range ?? "", entry);
    }
  }
  const valueRanges = [...matched.values()];
  return { spreadsheetId: reading.workbook.spreadsheetId, ...valueRanges.length > 0 && { valueRanges } };
}
function readRange(reading, range2, options2) {
  return valueRange(reading, range2.sheet, boundsForReading(range2), options2);
}

// host/sheets-api/schema/update-mask.ts
var UpdateMaskError = class extends Error {
};
function readUpdateMask(fields2, typeName2) {
  if (!fields2?.trim()) {
    throw new UpdateMaskError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseFieldMask(fields2);
  const unknown = mask === void 0 ? fields2 : unknownPath(mask, typeName2);
  if (mask === void 0 || unknown !== void 0) throw new UpdateMaskError(`Invalid field: ${unknown}`);
  return withColorTwins(mask, messageType(typeName2));
}
function withColorTwins(mask, type) {
  if (mask === "all") return mask;
  const result = /* @__PURE__ */ new Map();
  for (const [name, rest] of mask) {
    const field2 = type.fields.get(name);
    const inner = field2?.kind === "message" && !field2.map ? withColorTwins(rest, messageType(field2.name)) : rest;
    result.set(name, inner);
  }
  for (const color of type.colors) {
    if (result.has(color) || result.has(`${color}Style`)) result.set(color, "all").set(`${color}Style`, "all");
  }
  return result;
}
function applyUpdate(target, source, mask) {
  if (mask === "all") return source ?? {};
  const result = { ...target };
  const from = { ...source };
  for (const [name, rest] of mask) {
    const before = result[name];
    const wanted = from[name];
    if (rest === "all" || Array.isArray(wanted) || Array.isArray(before)) put(result, name, wanted);
    else if (wanted !== void 0 || before !== void 0) {
      const merged2 = applyUpdate(before, wanted, rest);
      put(result, name, Object.keys(merged2).length > 0 ? merged2 : void 0);
    }
  }
  return result;
}
function put(target, name, value) {
  if (value === void 0) delete target[name];
  else target[name] = value;
}

// host/sheets-api/requests/banding.ts
function addBanding(mutation, { bandedRange = {} }) {
  const taken = (id2) => findById(mutation, id2) !== void 0;
  const { bandedRangeId = mutation.ids.next(taken) } = bandedRange;
  if (taken(bandedRangeId)) throw invalidArgument(`A banded range with ID ${bandedRangeId} already exists.`);
  return { bandedRange: put2(mutation, { ...bandedRange, bandedRangeId }) };
}
function updateBanding(mutation, { bandedRange = {}, fields: fields2 }) {
  const mask = readUpdateMask(fields2, "BandedRange");
  const { sheet: sheet2, band } = find(mutation, bandedRange.bandedRangeId);
  const { bandedRangeId = 0 } = band;
  remove(mutation, sheet2, band);
  put2(mutation, { ...applyUpdate(band, bandedRange, mask), bandedRangeId });
}
function deleteBanding(mutation, { bandedRangeId }) {
  const { sheet: sheet2, band } = find(mutation, bandedRangeId);
  remove(mutation, sheet2, band);
}
function put2(mutation, band) {
  const { sheet: sheet2, bounds } = mutation.range(band.range);
  if (!band.rowProperties && !band.columnProperties) {
    throw invalidArgument("At least one of rowProperties or columnProperties must be specified.");
  }
  const area = rectangleOf(bounds);
  const inTheWay = sheet2.state.bandedRanges.some(
    (other) => intersects(rectangleOf(clampToGrid(other.range ?? {}, sheet2.rowCount, sheet2.columnCount)), area)
  );
  if (inTheWay) {
    throw invalidArgument(
      "You cannot add alternating background colors to a range that already has alternating background colors."
    );
  }
  const stored = { ...band, range: { ...sheet2.sheetId !== 0 && { sheetId: sheet2.sheetId }, ...area } };
  mutation.touchStructure(sheet2);
  sheet2.update({ bandedRanges: [...sheet2.state.bandedRanges, stored] });
  return stored;
}
function remove(mutation, sheet2, band) {
  mutation.touchStructure(sheet2);
  sheet2.update({ bandedRanges: sheet2.state.bandedRanges.filter((one) => one !== band) });
}
function findById(mutation, bandedRangeId) {
  for (const sheet2 of mutation.workbook.state.sheets) {
    const band = sheet2.state.bandedRanges.find((one) => one.bandedRangeId === bandedRangeId);
    if (band) return { sheet: sheet2, band };
  }
  return void 0;
}
function find(mutation, bandedRangeId) {
  const found = findById(mutation, bandedRangeId);
  if (!found) throw invalidArgument(`No banded range with ID: ${bandedRangeId ?? 0}`);
  return found;
}

// host/sheets-api/requests/borders.ts
function updateBorders(mutation, body2) {
  const { sheet: sheet2, bounds } = mutation.range(body2.range);
  mutation.touch(sheet2, bounds);
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const sides = {
        top: row === bounds.startRow ? body2.top : body2.innerHorizontal,
        bottom: row === bounds.endRow - 1 ? body2.bottom : body2.innerHorizontal,
        left: column === bounds.startColumn ? body2.left : body2.innerVertical,
        right: column === bounds.endColumn - 1 ? body2.right : body2.innerVertical
      };
      setBorders(mutation, sheet2, row, column, sides);
    }
  }
}
function setBorders(mutation, sheet2, row, column, sides) {
  const before = sheet2.cells.format(row, column);
  const borders = { ...before?.borders };
  for (const [side, border] of Object.entries(sides)) {
    if (border?.style === "NONE") delete borders[side];
    else if (border) borders[side] = border;
  }
  const { borders: _, ...rest } = before ?? {};
  const after = Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
  sheet2.cells.setFormat(row, column, mutation.workbook.formats.intern(after));
}

// host/sheets-api/mutation/cell-content-input.ts
var MOST_CHARACTERS = 5e4;
function contentOf(value) {
  if (value === void 0) return void 0;
  if (value.stringValue !== void 0) return text2(value.stringValue);
  if (value.numberValue !== void 0) return value.numberValue;
  if (value.boolValue !== void 0) return value.boolValue;
  if (value.formulaValue !== void 0) return formula(value.formulaValue);
  const { type, message } = value.errorValue ?? {};
  return type === void 0 ? void 0 : new CellError(type, message ?? "");
}
function formula(source) {
  return source === "" ? void 0 : new FormulaCell(source.startsWith("=") ? source : `=${source}`, void 0);
}
function text2(value) {
  if (value.length > MOST_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`
    );
  }
  return value === "" ? void 0 : value;
}
function enterValue(mutation, sheet2, row, column, value, option) {
  if (typeof value !== "string" || option === "RAW") {
    mutation.setContent(sheet2, row, column, typeof value === "string" ? text2(value) : value);
    return;
  }
  if (value === "") {
    mutation.setContent(sheet2, row, column, void 0);
    return;
  }
  text2(value);
  const { locale = "en_US", timeZone = "Etc/GMT" } = mutation.workbook.state.properties;
  const format3 = sheet2.cells.format(row, column);
  const context = { locale, timeZone, now: mutation.now, cellFormat: format3?.numberFormat };
  const entry = parseUserEntered(value, context);
  mutation.setContent(sheet2, row, column, contentOf(entry.value));
  if (format3?.numberFormat) return;
  const numberFormat = entry.numberFormat ?? formatOfFormula(mutation, sheet2, entry.value);
  if (numberFormat) {
    const withNumber = { ...format3, numberFormat };
    sheet2.cells.setFormat(row, column, mutation.workbook.formats.intern(withNumber));
  }
}
function formatOfFormula(mutation, home, value) {
  if (value.formulaValue === void 0) return void 0;
  return mutation.formulas.inferredFormat(value.formulaValue, (title, row, column) => {
    const sheet2 = title === void 0 ? home : mutation.workbook.sheetByTitle(title);
    return sheet2?.cells.format(row, column)?.numberFormat;
  });
}

// host/sheets-api/mutation/cell-writer.ts
var CellWriter = class {
  /** @throws UpdateMaskError */
  constructor(mutation, fields2) {
    this.mutation = mutation;
    const mask = readUpdateMask(fields2, "CellData");
    this.#writesValue = maskOf(mask, "userEnteredValue") !== void 0;
    this.#format = maskOf(mask, "userEnteredFormat");
    this.#extras = ["note", "dataValidation", "textFormatRuns"].filter((name) => maskOf(mask, name));
  }
  mutation;
  #writesValue;
  #format;
  #extras;
  /** Old format → new one, while the same format is laid over many cells. */
  #laidOver = /* @__PURE__ */ new Map();
  #lastFormat;
  write(sheet2, row, column, data) {
    if ("pivotTable" in data) throw notImplemented("CellData.pivotTable");
    if (this.#writesValue) this.mutation.setContent(sheet2, row, column, contentOf(data.userEnteredValue));
    if (this.#format) this.#writeFormat(sheet2, row, column, data.userEnteredFormat, this.#format);
    if (this.#extras.length > 0) this.#writeExtras(sheet2, row, column, data);
  }
  #writeFormat(sheet2, row, column, format3, mask) {
    const before = sheet2.cells.format(row, column);
    if (before === void 0 && format3 === void 0) return;
    if (format3 !== this.#lastFormat) this.#laidOver.clear();
    this.#lastFormat = format3;
    if (!this.#laidOver.has(before)) {
      this.#laidOver.set(before, this.mutation.workbook.formats.intern(applyUpdate(before, format3, mask)));
    }
    sheet2.cells.setFormat(row, column, this.#laidOver.get(before));
  }
  #writeExtras(sheet2, row, column, data) {
    const before = sheet2.cells.extras(row, column);
    const after = { ...before };
    for (const name of this.#extras) {
      if (data[name] === void 0) delete after[name];
      else after[name] = data[name];
    }
    sheet2.cells.setExtras(row, column, this.mutation.workbook.extras.intern(after));
  }
};

// host/sheets-api/requests/cells.ts
function updateCells(mutation, body2) {
  const { rows = [], start, range: range2, fields: fields2 } = body2;
  const writer = new CellWriter(mutation, fields2);
  if (range2) {
    const { sheet: sheet3, bounds } = mutation.range(range2);
    assertRowsFit(rows, bounds);
    mutation.touch(sheet3, bounds);
    writeBlock(writer, sheet3, bounds, rows);
    return;
  }
  if (!start) throw invalidArgument("One of 'start' or 'range' must be specified.");
  const { sheetId = 0, rowIndex = 0, columnIndex: columnIndex2 = 0 } = start;
  const sheet2 = mutation.grid(sheetId);
  writeRows(mutation, writer, sheet2, rowIndex, columnIndex2, rows);
}
function repeatCell(mutation, { range: range2, cell = {}, fields: fields2 }) {
  const writer = new CellWriter(mutation, fields2);
  const { sheet: sheet2, bounds } = mutation.range(range2);
  mutation.touch(sheet2, bounds);
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      writer.write(
        sheet2,
        row,
        column,
        movedFormula(mutation, cell, row - bounds.startRow, column - bounds.startColumn)
      );
    }
  }
}
function movedFormula(mutation, cell, rows, columns) {
  const formula2 = cell.userEnteredValue?.formulaValue;
  if (formula2 === void 0 || rows === 0 && columns === 0) return cell;
  return { ...cell, userEnteredValue: { formulaValue: mutation.formulas.copied(formula2, rows, columns) } };
}
function appendCells(mutation, body2) {
  const { sheetId = 0, rows = [], fields: fields2, tableId } = body2;
  if (tableId !== void 0) throw notImplemented("appendCells.tableId");
  const writer = new CellWriter(mutation, fields2);
  const sheet2 = mutation.grid(sheetId);
  const rowIndex = sheet2.cells.contentRowCount();
  mutation.growGrid(sheet2, rowIndex + rows.length, widthOf(rows));
  writeRows(mutation, writer, sheet2, rowIndex, 0, rows);
}
function writeRows(mutation, writer, sheet2, startRow, startColumn, rows) {
  const bounds = { startRow, endRow: startRow + rows.length, startColumn, endColumn: startColumn + widthOf(rows) };
  assertInGrid(sheet2, bounds);
  if (bounds.endRow === startRow || bounds.endColumn === startColumn) return;
  mutation.touch(sheet2, bounds);
  rows.forEach((row, i) => {
    row.values?.forEach((cell, j) => {
      writer.write(sheet2, startRow + i, startColumn + j, cell);
    });
  });
}
function writeBlock(writer, sheet2, bounds, rows) {
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    const values = rows[row - bounds.startRow]?.values ?? [];
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      writer.write(sheet2, row, column, values[column - bounds.startColumn] ?? {});
    }
  }
}
function widthOf(rows) {
  return rows.reduce((width, row) => Math.max(width, row.values?.length ?? 0), 0);
}
function assertInGrid(sheet2, { startRow, endRow, startColumn, endColumn }) {
  const { rowCount, columnCount } = sheet2;
  if (startRow < 0 || startRow >= rowCount) {
    throw invalidArgument(`GridCoordinate.rowIndex[${startRow}] is after last row in grid[${rowCount}]`);
  }
  if (startColumn < 0 || startColumn >= columnCount) {
    throw invalidArgument(`GridCoordinate.columnIndex[${startColumn}] is after last column in grid[${columnCount}]`);
  }
  if (endRow > rowCount || endColumn > columnCount) {
    throw exceedsGrid(sheet2, {
      startRowIndex: startRow,
      endRowIndex: endRow,
      startColumnIndex: startColumn,
      endColumnIndex: endColumn
    });
  }
}
function assertRowsFit(rows, bounds) {
  const height = bounds.endRow - bounds.startRow;
  const width = bounds.endColumn - bounds.startColumn;
  if (rows.length > height) {
    throw invalidArgument(
      `Attempting to write row: ${bounds.startRow + height}, beyond the last requested row of: ${bounds.endRow - 1}`
    );
  }
  if (widthOf(rows) > width) {
    throw invalidArgument(
      `Attempting to write column: ${bounds.startColumn + width}, beyond the last requested column of: ${bounds.endColumn - 1}`
    );
  }
}

// host/sheets-api/model/row.ts
var Row = class _Row {
  constructor(epoch, contents = [], formats2 = [], extras = [], pixelSize = void 0, hiddenByUser = false, formulaCount = 0) {
    this.epoch = epoch;
    this.contents = contents;
    this.formats = formats2;
    this.extras = extras;
    this.pixelSize = pixelSize;
    this.hiddenByUser = hiddenByUser;
    this.formulaCount = formulaCount;
  }
  epoch;
  contents;
  formats;
  extras;
  pixelSize;
  hiddenByUser;
  formulaCount;
  copy(epoch) {
    const { contents, formats: formats2, extras, pixelSize, hiddenByUser, formulaCount } = this;
    return new _Row(epoch, contents.slice(), formats2.slice(), extras.slice(), pixelSize, hiddenByUser, formulaCount);
  }
  setContent(column, content) {
    if (this.contents[column] instanceof FormulaCell) this.formulaCount -= 1;
    if (content instanceof FormulaCell) this.formulaCount += 1;
    put3(this.contents, column, content);
  }
  setFormat(column, format3) {
    put3(this.formats, column, format3);
  }
  setExtras(column, extras) {
    put3(this.extras, column, extras);
  }
  get hasContent() {
    return this.contents.length > 0;
  }
  insertColumns(at2, count) {
    for (const list of [this.contents, this.formats, this.extras]) {
      if (at2 < list.length) list.splice(at2, 0, ...new Array(count).fill(void 0));
    }
  }
  deleteColumns(at2, count) {
    for (const content of this.contents.slice(at2, at2 + count)) {
      if (content instanceof FormulaCell) this.formulaCount -= 1;
    }
    for (const list of [this.contents, this.formats, this.extras]) {
      list.splice(at2, count);
      trim(list);
    }
  }
  /** Reorders columns: the entry at `order[i]` comes to `i`. */
  permuteColumns(order) {
    for (const list of [this.contents, this.formats, this.extras]) {
      if (list.length === 0) continue;
      const before = list.slice();
      list.length = 0;
      for (const from of order) list.push(before[from]);
      trim(list);
    }
  }
};
function put3(list, index, value) {
  if (value === void 0) {
    if (index >= list.length) return;
    list[index] = void 0;
    if (index === list.length - 1) trim(list);
    return;
  }
  while (list.length < index) list.push(void 0);
  list[index] = value;
}
function trim(list) {
  while (list.length > 0 && list[list.length - 1] === void 0) list.pop();
}

// host/sheets-api/model/grid.ts
var Grid = class {
  constructor(undo) {
    this.undo = undo;
  }
  undo;
  #rows = [];
  /** No row at or after this index has content; only ever too high. */
  #contentEnd = 0;
  #formulaCount = 0;
  /** One past the last row that exists here. */
  get storedRowCount() {
    return this.#rows.length;
  }
  /** How many cells hold a formula. */
  get formulaCount() {
    return this.#formulaCount;
  }
  /** The cells that hold a formula, row by row. */
  *formulaCells() {
    if (this.#formulaCount === 0) return;
    for (let row = 0; row < this.#rows.length; row += 1) {
      const { contents, formulaCount } = this.#rows[row] ?? { contents: [], formulaCount: 0 };
      if (formulaCount === 0) continue;
      for (let column = 0; column < contents.length; column += 1) {
        const cell = contents[column];
        if (cell instanceof FormulaCell) yield { row, column, cell };
      }
    }
  }
  row(index) {
    return this.#rows[index];
  }
  /** The rows as they are now; they stay so, as later mutations copy what they change. */
  copyOfRows() {
    return this.#rows.slice();
  }
  content(row, column) {
    return this.#rows[row]?.contents[column];
  }
  format(row, column) {
    return this.#rows[row]?.formats[column];
  }
  extras(row, column) {
    return this.#rows[row]?.extras[column];
  }
  setContent(row, column, content) {
    if (content === void 0 && this.content(row, column) === void 0) return;
    const own = this.writableRow(row);
    const before = own.formulaCount;
    own.setContent(column, content);
    this.#formulaCount += own.formulaCount - before;
    if (content !== void 0) this.#contentEnd = Math.max(this.#contentEnd, row + 1);
  }
  setFormat(row, column, format3) {
    if (this.format(row, column) === format3) return;
    this.writableRow(row).setFormat(column, format3);
  }
  setExtras(row, column, extras) {
    if (this.extras(row, column) === extras) return;
    this.writableRow(row).setExtras(column, extras);
  }
  /** The row, made if need be, that the running mutation may change. */
  writableRow(index) {
    const row = this.#rows[index];
    if (row && row.epoch === this.undo.epoch) return row;
    const own = row ? row.copy(this.undo.epoch) : new Row(this.undo.epoch);
    this.#put(index, own);
    return own;
  }
  /** Puts a whole row in place of another, or takes it away. */
  replaceRow(index, row) {
    if (this.#rows[index] !== row) this.#put(index, row);
  }
  /** One past the last row with a value or formula, 0 when there is none. */
  contentRowCount() {
    let end = Math.min(this.#contentEnd, this.#rows.length);
    while (end > 0 && !this.#rows[end - 1]?.hasContent) end -= 1;
    this.#contentEnd = end;
    return end;
  }
  insertRows(at2, count) {
    if (at2 >= this.#rows.length) return;
    this.#remember();
    this.#rows = [...this.#rows.slice(0, at2), ...new Array(count).fill(void 0), ...this.#rows.slice(at2)];
    this.#contentEnd += count;
  }
  deleteRows(at2, count) {
    if (at2 >= this.#rows.length) return;
    this.#remember();
    for (const row of this.#rows.slice(at2, at2 + count)) this.#formulaCount -= row?.formulaCount ?? 0;
    this.#rows = [...this.#rows.slice(0, at2), ...this.#rows.slice(at2 + count)];
  }
  /** Reorders rows `start…start + order.length`: the row at `order[i]` (absolute index) comes to `start + i`. */
  permuteRows(start, order) {
    this.#remember();
    const before = this.#rows;
    const after = before.slice();
    while (after.length < start + order.length) after.push(void 0);
    order.forEach((from, i) => {
      after[start + i] = before[from];
    });
    while (after.length > 0 && after[after.length - 1] === void 0) after.pop();
    this.#rows = after;
    this.#contentEnd = after.length;
  }
  insertColumns(at2, count) {
    this.#eachRowTo(at2, (row) => row.insertColumns(at2, count));
  }
  deleteColumns(at2, count) {
    this.#eachRowTo(at2, (row) => row.deleteColumns(at2, count));
  }
  /** Reorders all columns: the column at `order[i]` comes to `i`. */
  permuteColumns(order) {
    this.#eachRowTo(0, (row) => row.permuteColumns(order));
  }
  /** Calls `change` with a writable copy of every row that has anything at or after a column. */
  #eachRowTo(column, change2) {
    for (let index = 0; index < this.#rows.length; index += 1) {
      const row = this.#rows[index];
      if (row && Math.max(row.contents.length, row.formats.length, row.extras.length) > column) {
        const own = this.writableRow(index);
        const before = own.formulaCount;
        change2(own);
        this.#formulaCount += own.formulaCount - before;
      }
    }
  }
  #put(index, row) {
    const before = this.#rows[index];
    const length = this.#rows.length;
    const formulaCount = this.#formulaCount;
    this.undo.record(() => {
      this.#rows[index] = before;
      this.#rows.length = length;
      this.#contentEnd = length;
      this.#formulaCount = formulaCount;
    });
    this.#formulaCount += (row?.formulaCount ?? 0) - (before?.formulaCount ?? 0);
    while (this.#rows.length < index) this.#rows.push(void 0);
    this.#rows[index] = row;
    this.#contentEnd = Math.max(this.#contentEnd, index + 1);
  }
  /** Structural changes replace the list of rows, so undoing them is putting the old list back. */
  #remember() {
    const before = this.#rows;
    const formulaCount = this.#formulaCount;
    this.undo.record(() => {
      this.#rows = before;
      this.#contentEnd = before.length;
      this.#formulaCount = formulaCount;
    });
  }
};

// host/sheets-api/model/sheet.ts
var SheetModel = class {
  constructor(sheetId, properties2, undo) {
    this.sheetId = sheetId;
    this.undo = undo;
    this.cells = new Grid(undo);
    this.#state = { ...EMPTY_STATE, properties: properties2 };
  }
  sheetId;
  undo;
  #state;
  cells;
  get state() {
    return this.#state;
  }
  /** Puts new values for some parts of the state; the running mutation can take them back. */
  update(patch) {
    const before = this.#state;
    this.undo.record(() => {
      this.#state = before;
    });
    this.#state = { ...before, ...patch };
  }
  get title() {
    return this.#state.properties.title ?? "";
  }
  get gridProperties() {
    return this.#state.properties.gridProperties ?? {};
  }
  /** Rows of the grid, 0 for a sheet that holds only a chart. */
  get rowCount() {
    return this.gridProperties.rowCount ?? 0;
  }
  get columnCount() {
    return this.gridProperties.columnCount ?? 0;
  }
};
var EMPTY_STATE = {
  columns: [],
  merges: [],
  conditionalFormats: [],
  filterViews: [],
  protectedRanges: [],
  basicFilter: void 0,
  charts: [],
  bandedRanges: [],
  developerMetadata: [],
  rowGroups: [],
  columnGroups: []
};

// host/sheets-api/mutation/chart-sources.ts
function mapChartSources(chart, map) {
  return chart.spec ? { ...chart, spec: mapSources(chart.spec, map) } : chart;
}
function mapSources(part, map) {
  if (Array.isArray(part)) return part.map((item) => mapSources(item, map));
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (name !== "sources" || !Array.isArray(value)) return [name, mapSources(value, map)];
      return [name, value.map(map).filter((range2) => range2 !== void 0)];
    })
  );
}

// host/sheets-api/mutation/condition-upkeep.ts
function restructureConditions(mutation, change2) {
  const { sheets: sheets2 } = mutation.workbook.state;
  const hasListsFromRanges = mutation.workbook.extras.some(takesListFromRange);
  for (const sheet2 of sheets2) {
    restructureFormats(mutation, sheet2, change2);
    if (hasListsFromRanges) restructureValidations(mutation, sheet2, change2);
  }
}
function restructureFormats(mutation, sheet2, change2) {
  const before = sheet2.state.conditionalFormats;
  const after = before.map((rule) => {
    const condition = rule.booleanRule?.condition;
    const changed = condition && restructured(mutation, sheet2, condition, change2);
    return changed === condition ? rule : { ...rule, booleanRule: { ...rule.booleanRule, condition: changed } };
  });
  if (after.some((rule, i) => rule !== before[i])) sheet2.update({ conditionalFormats: after });
}
function restructureValidations(mutation, sheet2, change2) {
  const known2 = /* @__PURE__ */ new Map();
  for (let row = 0; row < sheet2.cells.storedRowCount; row += 1) {
    const extras = sheet2.cells.row(row)?.extras ?? [];
    for (let column = 0; column < extras.length; column += 1) {
      const before = extras[column];
      if (!before || !takesListFromRange(before)) continue;
      if (!known2.has(before)) known2.set(before, withMovedList(mutation, sheet2, before, change2));
      sheet2.cells.setExtras(row, column, known2.get(before));
    }
  }
}
function takesListFromRange({ dataValidation }) {
  return dataValidation?.condition?.type === "ONE_OF_RANGE";
}
function withMovedList(mutation, sheet2, extras, change2) {
  const condition = extras.dataValidation?.condition ?? {};
  const changed = restructured(mutation, sheet2, condition, change2);
  const dataValidation = { ...extras.dataValidation, condition: changed };
  return changed === condition ? extras : mutation.workbook.extras.intern({ ...extras, dataValidation });
}
function restructured(mutation, sheet2, condition, change2) {
  const before = condition.values ?? [];
  const after = before.map((value) => {
    const formula2 = value.userEnteredValue;
    if (!formula2?.startsWith("=")) return value;
    const userEnteredValue = mutation.formulas.restructured(formula2, sheet2.title, change2);
    return userEnteredValue === formula2 ? value : { ...value, userEnteredValue };
  });
  return after.some((value, i) => value !== before[i]) ? { ...condition, values: after } : condition;
}

// host/sheets-api/mutation/formula-upkeep.ts
function restructureFormulas(mutation, change2) {
  restructureConditions(mutation, change2);
  for (const sheet2 of mutation.workbook.state.sheets) {
    for (const { row, column, cell } of [...sheet2.cells.formulaCells()]) {
      const formula2 = mutation.formulas.restructured(cell.formula, sheet2.title, change2);
      if (formula2 !== cell.formula) sheet2.cells.setContent(row, column, new FormulaCell(formula2, cell.result));
    }
  }
}
function copiedContent(mutation, content, rows, columns) {
  if (!(content instanceof FormulaCell) || rows === 0 && columns === 0) return content;
  return new FormulaCell(mutation.formulas.copied(content.formula, rows, columns), void 0);
}
function recalculate(mutation) {
  const { workbook } = mutation;
  if (!workbook.state.sheets.some((sheet2) => sheet2.cells.formulaCount > 0)) return;
  const results = mutation.formulas.recalculate(workbook, mutation.changes.toList(), mutation.now);
  for (const { sheetId, rowIndex, columnIndex: columnIndex2, result } of results) {
    const sheet2 = workbook.sheetById(sheetId);
    const cell = sheet2?.cells.content(rowIndex, columnIndex2);
    if (!sheet2 || !(cell instanceof FormulaCell)) continue;
    sheet2.cells.setContent(rowIndex, columnIndex2, new FormulaCell(cell.formula, result));
    mutation.changes.cells(sheetId, {
      startRow: rowIndex,
      endRow: rowIndex + 1,
      startColumn: columnIndex2,
      endColumn: columnIndex2 + 1
    });
  }
}

// host/sheets-api/requests/sheets.ts
var STANDARD_SIZE = { rowCount: 1e3, columnCount: 26 };
function addSheet(mutation, { properties: properties2 = {} }) {
  const { workbook } = mutation;
  const { index, sheetId: wantedId, ...wanted } = properties2;
  const sheetType = wanted.sheetType ?? "GRID";
  const sheetId = wantedId ?? newSheetId(mutation);
  if (sheetId < 0) throw invalidArgument(`Sheet ID must be non-negative: ${sheetId}`);
  if (workbook.sheetById(sheetId)) throw invalidArgument(`A sheet with the ID "${sheetId}" already exists.`);
  const title = wanted.title ?? unusedTitle(workbook, (n) => `Sheet${n}`, workbook.state.sheets.length + 1);
  assertTitleIsFree(workbook, title);
  const sheet2 = new SheetModel(
    sheetId,
    {
      sheetId,
      ...wanted,
      title,
      sheetType,
      ...sheetType === "GRID" && { gridProperties: { ...STANDARD_SIZE, ...wanted.gridProperties } }
    },
    workbook.undo
  );
  insertSheet(mutation, sheet2, index);
  return { properties: sheetPropertiesJson(workbook, sheet2) };
}
function insertSheet(mutation, sheet2, index) {
  const { workbook } = mutation;
  const sheets2 = [...workbook.state.sheets];
  sheets2.splice(Math.min(index ?? sheets2.length, sheets2.length), 0, sheet2);
  workbook.update({ sheets: sheets2 });
  mutation.touchStructure(sheet2);
  mutation.assertCellLimit();
}
function deleteSheet(mutation, { sheetId = 0 }) {
  const { workbook } = mutation;
  const sheet2 = mutation.sheet(sheetId);
  const rest = workbook.state.sheets.filter((other) => other !== sheet2);
  if (rest.length === 0) throw invalidArgument("You can't remove all the sheets in a document.");
  if (!rest.some(isVisible)) throw invalidArgument("You can't remove all the visible sheets in a document.");
  assertSheetEditable(workbook, mutation.caller, sheet2);
  if (sheet2.rowCount > 0)
    mutation.touch(sheet2, { startRow: 0, endRow: sheet2.rowCount, startColumn: 0, endColumn: sheet2.columnCount });
  workbook.update({
    sheets: rest,
    namedRanges: workbook.state.namedRanges.filter((named) => (named.range?.sheetId ?? 0) !== sheetId)
  });
  mutation.changes.removed(sheetId);
  restructureFormulas(mutation, { kind: "removed", sheetTitle: sheet2.title });
}
function isVisible(sheet2) {
  return !sheet2.state.properties.hidden;
}
function newSheetId(mutation) {
  return mutation.ids.next((id2) => mutation.workbook.sheetById(id2) !== void 0);
}
function assertTitleIsFree(workbook, title) {
  if (title === "") throw invalidArgument("Sheet title cannot be empty.");
  if (title.length > 100) throw invalidArgument("Sheet title cannot be longer than 100 characters.");
  if (workbook.sheetByTitle(title)) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}
function unusedTitle(workbook, titleOf, n) {
  const title = titleOf(n);
  return workbook.sheetByTitle(title) ? unusedTitle(workbook, titleOf, n + 1) : title;
}
function withoutIndex({ index: _, ...properties2 }) {
  return properties2;
}

// host/sheets-api/requests/charts.ts
var STANDARD_WIDTH = 600;
var STANDARD_HEIGHT = 371;
var KINDS2 = [
  ...["basicChart", "pieChart", "bubbleChart", "candlestickChart", "orgChart", "histogramChart", "waterfallChart"],
  ...["treemapChart", "scorecardChart"]
];
function addChart(mutation, { chart = {} }) {
  const taken = (id2) => findById2(mutation, id2) !== void 0;
  const { chartId = mutation.ids.next(taken) } = chart;
  if (taken(chartId)) throw invalidArgument(`An embedded object with ID ${chartId} already exists.`);
  assertSpec(mutation, chart.spec);
  const { sheet: sheet2, position } = placeOf(mutation, chart.position);
  const added = { ...chart, chartId, position };
  sheet2.update({ charts: [...sheet2.state.charts, added] });
  mutation.touchStructure(sheet2);
  return { chart: added };
}
function updateChartSpec(mutation, { chartId, spec }) {
  assertSpec(mutation, spec);
  const { sheet: sheet2, chart } = find2(mutation, chartId);
  replace(mutation, sheet2, chart, { ...chart, ...spec && { spec } });
}
function updateEmbeddedObjectPosition(mutation, { objectId, newPosition, fields: fields2 }) {
  const { sheet: from, chart } = find2(mutation, objectId);
  const { sheet: to2, position } = newPlaceOf(mutation, chart, newPosition, fields2);
  const moved2 = { ...chart, position };
  if (from === to2) replace(mutation, from, chart, moved2);
  else {
    replace(mutation, from, chart, void 0);
    to2.update({ charts: [...to2.state.charts, moved2] });
    mutation.touchStructure(to2);
  }
  return { position };
}
function updateEmbeddedObjectBorder(mutation, { objectId, border, fields: fields2 }) {
  const mask = readUpdateMask(fields2, "EmbeddedObjectBorder");
  const { sheet: sheet2, chart } = find2(mutation, objectId);
  replace(mutation, sheet2, chart, { ...chart, border: applyUpdate(chart.border, border, mask) });
}
function deleteEmbeddedObject(mutation, { objectId }) {
  const { sheet: sheet2, chart } = find2(mutation, objectId);
  replace(mutation, sheet2, chart, void 0);
}
function newPlaceOf(mutation, chart, newPosition, fields2) {
  if (!newPosition?.overlayPosition) return placeOf(mutation, newPosition);
  const mask = readUpdateMask(fields2, "OverlayPosition");
  const overlayPosition = applyUpdate(chart.position?.overlayPosition, newPosition.overlayPosition, mask);
  return placeOf(mutation, { overlayPosition });
}
function placeOf(mutation, position) {
  if (position?.newSheet || position?.sheetId !== void 0) {
    const sheet3 = chartSheet(mutation, position.sheetId);
    return { sheet: sheet3, position: { sheetId: sheet3.sheetId } };
  }
  const { anchorCell = {}, ...overlay } = position?.overlayPosition ?? {};
  const sheet2 = mutation.grid(anchorCell.sheetId ?? 0);
  const inside = (anchorCell.rowIndex ?? 0) < sheet2.rowCount && (anchorCell.columnIndex ?? 0) < sheet2.columnCount;
  if (!inside) throw invalidArgument("The anchor cell of the chart is outside of the grid.");
  const size = { widthPixels: STANDARD_WIDTH, heightPixels: STANDARD_HEIGHT };
  return { sheet: sheet2, position: { overlayPosition: { anchorCell, ...size, ...overlay } } };
}
function chartSheet(mutation, wantedId) {
  const { workbook } = mutation;
  const sheetId = wantedId ?? newSheetId(mutation);
  if (workbook.sheetById(sheetId)) throw invalidArgument(`A sheet with the ID "${sheetId}" already exists.`);
  const title = unusedTitle(workbook, (n) => `Chart${n}`, 1);
  const sheet2 = new SheetModel(sheetId, { sheetId, title, sheetType: "OBJECT" }, workbook.undo);
  insertSheet(mutation, sheet2, void 0);
  return sheet2;
}
function assertSpec(mutation, spec) {
  if (!spec || !KINDS2.some((kind) => spec[kind] !== void 0))
    throw invalidArgument("No chart specification provided.");
  mapChartSources({ spec }, (range2) => {
    mutation.range(range2);
    return range2;
  });
}
function replace(mutation, sheet2, chart, by) {
  mutation.touchStructure(sheet2);
  sheet2.update({ charts: sheet2.state.charts.flatMap((one) => one === chart ? by ? [by] : [] : [one]) });
}
function findById2(mutation, chartId) {
  for (const sheet2 of mutation.workbook.state.sheets) {
    const chart = sheet2.state.charts.find((one) => one.chartId === chartId);
    if (chart) return { sheet: sheet2, chart };
  }
  return void 0;
}
function find2(mutation, chartId) {
  const found = findById2(mutation, chartId);
  if (!found) throw invalidArgument(`No embedded object with ID: ${chartId ?? 0}`);
  return found;
}

// host/sheets-api/requests/conditional-formats.ts
function addConditionalFormatRule(mutation, body2) {
  const { rule = {}, index = 0 } = body2;
  const sheet2 = sheetOf(mutation, rule);
  const rules = [...sheet2.state.conditionalFormats];
  if (index < 0 || index > rules.length) throw invalidIndex(index, rules.length);
  rules.splice(index, 0, rule);
  put4(mutation, sheet2, rules);
}
function updateConditionalFormatRule(mutation, { index = 0, sheetId = 0, rule, newIndex }) {
  const sheet2 = rule?.ranges ? sheetOf(mutation, rule) : mutation.grid(sheetId);
  const rules = [...sheet2.state.conditionalFormats];
  const oldRule = rules[index];
  if (!oldRule) throw invalidIndex(index, rules.length);
  if (rule) {
    sheetOf(mutation, rule);
    rules[index] = rule;
    put4(mutation, sheet2, rules);
    return { oldRule, newRule: rule, ...atIndex(index) };
  }
  if (newIndex === void 0) throw invalidArgument("One of 'rule' or 'newIndex' must be specified.");
  if (newIndex < 0 || newIndex >= rules.length) throw invalidIndex(newIndex, rules.length);
  rules.splice(index, 1);
  rules.splice(newIndex, 0, oldRule);
  put4(mutation, sheet2, rules);
  return { ...index > 0 && { oldIndex: index }, newRule: oldRule, ...atIndex(newIndex) };
}
function deleteConditionalFormatRule(mutation, { index = 0, sheetId = 0 }) {
  const sheet2 = mutation.grid(sheetId);
  const rules = [...sheet2.state.conditionalFormats];
  const [rule] = rules.splice(index, 1);
  if (!rule) throw invalidIndex(index, sheet2.state.conditionalFormats.length);
  put4(mutation, sheet2, rules);
  return { rule };
}
function sheetOf(mutation, rule) {
  const sheets2 = new Set((rule.ranges ?? []).map((range2) => mutation.range(range2).sheet));
  const [sheet2] = sheets2;
  if (!sheet2) throw invalidArgument("Must specify at least one range.");
  if (sheets2.size > 1) throw invalidArgument("All ranges of a conditional format rule must be on the same sheet.");
  if (!rule.booleanRule?.condition?.type && !rule.gradientRule) {
    throw invalidArgument("No conditional format rule specified: a booleanRule or a gradientRule is needed.");
  }
  return sheet2;
}
function put4(mutation, sheet2, conditionalFormats) {
  mutation.touchStructure(sheet2);
  sheet2.update({ conditionalFormats });
}
function atIndex(newIndex) {
  return newIndex > 0 ? { newIndex } : {};
}
function invalidIndex(index, length) {
  return invalidArgument(`No conditional format on sheet at index: ${index}. There are ${length}.`);
}

// host/sheets-api/mutation/cell-block.ts
function liftBlock(sheet2, bounds) {
  const rows = [];
  for (let row = bounds.startRow; row < bounds.endRow; row += 1) {
    const cells = [];
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const content = sheet2.cells.content(row, column);
      const format3 = sheet2.cells.format(row, column);
      cells.push({ row, column, content, format: format3, extras: sheet2.cells.extras(row, column) });
    }
    rows.push(cells);
  }
  return rows;
}
function pasteCell(mutation, sheet2, row, column, cell, type) {
  const { cells } = sheet2;
  const content = copiedContent(mutation, cell.content, row - cell.row, column - cell.column);
  switch (type) {
    case "PASTE_VALUES":
      mutation.setContent(sheet2, row, column, effectiveScalar(cell.content));
      return;
    case "PASTE_FORMULA":
      mutation.setContent(sheet2, row, column, content);
      return;
    case "PASTE_FORMAT":
      cells.setFormat(row, column, cell.format);
      return;
    case "PASTE_DATA_VALIDATION":
      pasteValidation(mutation, sheet2, row, column, cell);
      return;
    case "PASTE_NO_BORDERS":
      mutation.setContent(sheet2, row, column, content);
      cells.setExtras(row, column, cell.extras);
      cells.setFormat(row, column, withBordersOf(mutation, cell.format, cells.format(row, column)));
      return;
    case "PASTE_NORMAL":
      mutation.setContent(sheet2, row, column, content);
      cells.setFormat(row, column, cell.format);
      cells.setExtras(row, column, cell.extras);
      return;
    case "PASTE_CONDITIONAL_FORMATTING":
  }
}
function clearCell(mutation, sheet2, row, column) {
  mutation.setContent(sheet2, row, column, void 0);
  sheet2.cells.setFormat(row, column, void 0);
  sheet2.cells.setExtras(row, column, void 0);
}
function pasteValidation(mutation, sheet2, row, column, cell) {
  const { dataValidation: _, ...rest } = sheet2.cells.extras(row, column) ?? {};
  const dataValidation = cell.extras?.dataValidation;
  const extras = mutation.workbook.extras.intern({ ...rest, ...dataValidation && { dataValidation } });
  sheet2.cells.setExtras(row, column, extras);
}
function withBordersOf(mutation, format3, before) {
  const { borders: _, ...rest } = format3 ?? {};
  return mutation.workbook.formats.intern({ ...rest, ...before?.borders && { borders: before.borders } });
}

// host/sheets-api/mutation/copy-along.ts
function copyMerges(mutation, from, source, sheet2, places) {
  const copied = from.state.merges.filter((merge) => contains(rectangleOf(source), merge));
  const targets = places.map((offset) => moved(rectangleOf(source), offset, sheet2));
  const kept = sheet2.state.merges.filter((merge) => !targets.some((target) => intersects(target, merge)));
  if (copied.length === 0 && kept.length === sheet2.state.merges.length) return;
  mutation.touchStructure(sheet2);
  const added = places.flatMap((offset) => copied.map((merge) => moved(merge, offset, sheet2)));
  sheet2.update({ merges: [...kept, ...added] });
}
function copyConditionalFormats(mutation, from, source, sheet2, places) {
  if (from !== sheet2) return;
  const area = rectangleOf(source);
  const rules = sheet2.state.conditionalFormats.map((rule) => {
    const touched = (rule.ranges ?? []).filter((range2) => intersects(range2, area));
    if (touched.length === 0) return rule;
    const added = places.flatMap(
      (offset) => touched.map((range2) => moved(rectangleOf(overlap2(range2, source, sheet2)), offset, sheet2))
    );
    const isNew = (one) => !(rule.ranges ?? []).some((range2) => contains(range2, one));
    return added.some(isNew) ? { ...rule, ranges: [...rule.ranges ?? [], ...added.filter(isNew)] } : rule;
  });
  if (rules.every((rule, i) => rule === sheet2.state.conditionalFormats[i])) return;
  mutation.touchStructure(sheet2);
  sheet2.update({ conditionalFormats: rules });
}
function moved(range2, offset, sheet2) {
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range2;
  return {
    ...sheet2.sheetId !== 0 && { sheetId: sheet2.sheetId },
    startRowIndex: startRowIndex + offset.rows,
    endRowIndex: endRowIndex + offset.rows,
    startColumnIndex: startColumnIndex + offset.columns,
    endColumnIndex: endColumnIndex + offset.columns
  };
}
function overlap2(range2, source, sheet2) {
  const clamped = clampToGrid(range2, sheet2.rowCount, sheet2.columnCount);
  return {
    startRow: Math.max(clamped.startRow, source.startRow),
    endRow: Math.min(clamped.endRow, source.endRow),
    startColumn: Math.max(clamped.startColumn, source.startColumn),
    endColumn: Math.min(clamped.endColumn, source.endColumn)
  };
}

// host/sheets-api/requests/copy-paste.ts
function copyPaste(mutation, body2) {
  const { pasteType = "PASTE_NORMAL", pasteOrientation = "NORMAL" } = body2;
  const { sheet: from, bounds: source } = mutation.range(body2.source);
  const { sheet: sheet2, bounds: wanted } = mutation.range(body2.destination);
  const lifted = liftBlock(from, source);
  const block = pasteOrientation === "TRANSPOSE" ? transpose(lifted) : lifted;
  const height = block.length;
  const width = block[0]?.length ?? 0;
  if (height === 0 || width === 0) throw invalidArgument("The source range is empty.");
  const target = targetOf(wanted, height, width);
  if (target.endRow > sheet2.rowCount || target.endColumn > sheet2.columnCount)
    throw exceedsGrid(sheet2, rectangleOf(target));
  mutation.touch(sheet2, target);
  for (let row = target.startRow; row < target.endRow; row += 1) {
    for (let column = target.startColumn; column < target.endColumn; column += 1) {
      const cell = block[(row - target.startRow) % height]?.[(column - target.startColumn) % width];
      if (cell) pasteCell(mutation, sheet2, row, column, cell, pasteType);
    }
  }
  if (pasteOrientation === "TRANSPOSE") return;
  const places = repeatedPlaces(source, target);
  if (pasteType === "PASTE_NORMAL") copyMerges(mutation, from, source, sheet2, places);
  if (["PASTE_NORMAL", "PASTE_FORMAT", "PASTE_CONDITIONAL_FORMATTING"].includes(pasteType)) {
    copyConditionalFormats(mutation, from, source, sheet2, places);
  }
}
function transpose(block) {
  const width = block[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => block.flatMap((row) => row[column] ?? []));
}
function targetOf({ startRow, endRow, startColumn, endColumn }, height, width) {
  const rows = endRow - startRow;
  const columns = endColumn - startColumn;
  return {
    startRow,
    endRow: startRow + (rows % height === 0 ? rows : height),
    startColumn,
    endColumn: startColumn + (columns % width === 0 ? columns : width)
  };
}
function repeatedPlaces(source, target) {
  const places = [];
  const height = source.endRow - source.startRow;
  const width = source.endColumn - source.startColumn;
  for (let row = target.startRow; row < target.endRow; row += height) {
    for (let column = target.startColumn; column < target.endColumn; column += width) {
      places.push({ rows: row - source.startRow, columns: column - source.startColumn });
    }
  }
  return places;
}

// host/sheets-api/requests/cut-paste.ts
function cutPaste(mutation, body2) {
  const { pasteType = "PASTE_NORMAL" } = body2;
  if (pasteType === "PASTE_CONDITIONAL_FORMATTING") throw notImplemented("cutPaste PASTE_CONDITIONAL_FORMATTING");
  const { sheet: from, bounds: source } = mutation.range(body2.source);
  const { sheetId = 0, rowIndex = 0, columnIndex: columnIndex2 = 0 } = body2.destination ?? {};
  const sheet2 = mutation.grid(sheetId);
  const target = {
    startRow: rowIndex,
    endRow: rowIndex + source.endRow - source.startRow,
    startColumn: columnIndex2,
    endColumn: columnIndex2 + source.endColumn - source.startColumn
  };
  if (target.endRow > sheet2.rowCount || target.endColumn > sheet2.columnCount)
    throw exceedsGrid(sheet2, rectangleOf(target));
  mutation.touch(from, source);
  mutation.touch(sheet2, target);
  const block = liftBlock(from, source);
  const place = { rows: rowIndex - source.startRow, columns: columnIndex2 - source.startColumn };
  if (pasteType === "PASTE_NORMAL") moveMerges(mutation, from, source, sheet2, place);
  for (const cell of block.flat()) clearCell(mutation, from, cell.row, cell.column);
  for (const cell of block.flat()) {
    const [row, column] = [cell.row + place.rows, cell.column + place.columns];
    pasteCell(mutation, sheet2, row, column, { ...cell, row, column }, pasteType);
    if (cell.content instanceof FormulaCell && pasteType !== "PASTE_VALUES") {
      sheet2.cells.setContent(row, column, cell.content);
    }
  }
}
function moveMerges(mutation, from, source, sheet2, place) {
  const moving = from.state.merges.filter((merge) => contains(rectangleOf(source), merge));
  if (moving.length === 0) return;
  copyMerges(mutation, from, source, sheet2, [place]);
  mutation.touchStructure(from);
  from.update({ merges: from.state.merges.filter((merge) => !moving.includes(merge)) });
}

// host/sheets-api/requests/data-validation.ts
function setDataValidation(mutation, { range: range2, rule }) {
  if (rule) assertRule(rule);
  const { sheet: sheet2, bounds } = mutation.range(range2);
  mutation.touch(sheet2, bounds);
  const { extras } = mutation.workbook;
  const ruleOnly = rule && extras.intern({ dataValidation: rule });
  const endRow = rule ? bounds.endRow : Math.min(bounds.endRow, sheet2.cells.storedRowCount);
  for (let row = bounds.startRow; row < endRow; row += 1) {
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const before = sheet2.cells.extras(row, column);
      if (!before) {
        sheet2.cells.setExtras(row, column, ruleOnly);
        continue;
      }
      const { dataValidation: _, ...rest } = before;
      sheet2.cells.setExtras(row, column, extras.intern({ ...rest, ...rule && { dataValidation: rule } }));
    }
  }
}
function assertRule({ condition }) {
  const type = condition?.type;
  if (!type) throw invalidArgument("Data validation rule must have a condition.");
  const count = condition.values?.length ?? 0;
  const [fewest, most] = VALUE_COUNTS[type] ?? [1, 1];
  if (count < fewest || count > most) {
    throw invalidArgument(
      `Condition ${type} requires ${fewest === most ? `exactly ${fewest}` : `at least ${fewest}`} condition values, but ${count} were supplied.`
    );
  }
}
var VALUE_COUNTS = {
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  BOOLEAN: [0, 2],
  ONE_OF_LIST: [1, Infinity],
  TEXT_NOT_EQ: [1, Infinity]
};

// host/sheets-api/mutation/change-set.ts
var MOST_RECTANGLES = 64;
var ChangeSet = class {
  #cells = /* @__PURE__ */ new Map();
  #structure = /* @__PURE__ */ new Set();
  #removed = /* @__PURE__ */ new Set();
  cells(sheetId, bounds) {
    const list = this.#cells.get(sheetId) ?? [];
    const last = list[list.length - 1];
    const joined = last && (join2(last, bounds) ?? (list.length >= MOST_RECTANGLES ? cover(last, bounds) : void 0));
    if (joined) list[list.length - 1] = joined;
    else list.push(bounds);
    this.#cells.set(sheetId, list);
  }
  structure(sheetId) {
    this.#structure.add(sheetId);
  }
  removed(sheetId) {
    this.#removed.add(sheetId);
    this.#structure.delete(sheetId);
    this.#cells.delete(sheetId);
  }
  toList() {
    const list = [];
    for (const sheetId of this.#structure) list.push({ sheetId, kind: "structure" });
    for (const [sheetId, all] of this.#cells) {
      for (const bounds of all) list.push({ sheetId, kind: "cells", range: { sheetId, ...rectangleOf(bounds) } });
    }
    for (const sheetId of this.#removed) list.push({ sheetId, kind: "removed" });
    return list;
  }
};
function join2(a, b) {
  const both = cover(a, b);
  const sameColumns = a.startColumn === b.startColumn && a.endColumn === b.endColumn;
  const sameRows = a.startRow === b.startRow && a.endRow === b.endRow;
  const rowsTouch = a.startRow <= b.endRow && b.startRow <= a.endRow;
  const columnsTouch = a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
  if (sameColumns && rowsTouch || sameRows && columnsTouch) return both;
  return equal(both, a) || equal(both, b) ? both : void 0;
}
function cover(a, b) {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn)
  };
}
function equal(a, b) {
  return a.startRow === b.startRow && a.endRow === b.endRow && a.startColumn === b.startColumn && a.endColumn === b.endColumn;
}

// host/sheets-api/mutation/id-source.ts
var IdSource = class {
  #state;
  constructor(seed) {
    this.#state = seed >>> 0;
  }
  /** A positive number below 2^31 that is not taken. */
  next(isTaken) {
    for (; ; ) {
      const id2 = this.#draw() >>> 1;
      if (id2 > 0 && !isTaken(id2)) return id2;
    }
  }
  /** One step of the mulberry32 generator: 32 well mixed bits. */
  #draw() {
    this.#state = this.#state + 1831565813 >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ mixed >>> 15, mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return (mixed ^ mixed >>> 14) >>> 0;
  }
};

// host/sheets-api/mutation/mutation.ts
var MOST_CELLS = 1e7;
var Mutation = class {
  constructor(workbook, caller, now, idSeed, formulas) {
    this.workbook = workbook;
    this.caller = caller;
    this.now = now;
    this.formulas = formulas;
    this.ids = new IdSource(idSeed);
  }
  workbook;
  caller;
  now;
  formulas;
  changes = new ChangeSet();
  ids;
  cellsWritten = 0;
  /** Cells whose value is in the mutation's answer. */
  cellsRead = 0;
  /** @throws ApiError 400 when there is none */
  sheet(sheetId) {
    const sheet2 = this.workbook.sheetById(sheetId);
    if (!sheet2) throw invalidArgument(`No sheet with id: ${sheetId}`);
    return sheet2;
  }
  /** A sheet that has cells. @throws ApiError 400 when there is none */
  grid(sheetId) {
    const sheet2 = this.workbook.sheetById(sheetId);
    if (!sheet2 || sheet2.rowCount === 0) throw invalidArgument(`No grid with id: ${sheetId}`);
    return sheet2;
  }
  /**
   * The sheet and the bounds that a request's range means.
   * @throws ApiError 400 when the sheet or the range does not exist
   */
  range(range2) {
    if (!range2) throw invalidArgument("No range specified.");
    const { sheetId = 0, ...cells } = range2;
    const sheet2 = this.grid(sheetId);
    assertOrdered(cells);
    return { sheet: sheet2, bounds: boundsForWriting({ sheet: sheet2, cells }) };
  }
  /**
   * Announces that cells are about to change.
   * @throws ApiError 400 when they are protected from the caller
   */
  touch(sheet2, bounds) {
    assertEditable(this.workbook, this.caller, sheet2, bounds);
    this.changes.cells(sheet2.sheetId, bounds);
  }
  /** Announces that something else of a sheet than its cells is about to change. */
  touchStructure(sheet2) {
    this.changes.structure(sheet2.sheetId);
  }
  /** Puts a value or formula into a cell; a new one takes the runs of the old text with it. */
  setContent(sheet2, row, column, content) {
    sheet2.cells.setContent(row, column, content);
    this.cellsWritten += 1;
    this.#dropTextRuns(sheet2, row, column);
  }
  /** Runs belong to the text that they were written with. */
  #dropTextRuns(sheet2, row, column) {
    const before = sheet2.cells.extras(row, column);
    if (!before?.textFormatRuns) return;
    const { textFormatRuns: _, ...rest } = before;
    sheet2.cells.setExtras(row, column, this.workbook.extras.intern(rest));
  }
  /**
   * Makes the grid of a sheet larger where it is smaller than asked.
   * @throws ApiError 400 past Google's limit
   */
  growGrid(sheet2, rowCount, columnCount) {
    const { rowCount: rows, columnCount: columns } = sheet2;
    if (rowCount <= rows && columnCount <= columns) return;
    const gridProperties = {
      ...sheet2.gridProperties,
      rowCount: Math.max(rows, rowCount),
      columnCount: Math.max(columns, columnCount)
    };
    this.touchStructure(sheet2);
    sheet2.update({ properties: { ...sheet2.state.properties, gridProperties } });
    this.assertCellLimit();
  }
  /** @throws ApiError 400 when the workbook has more grid cells than Google allows */
  assertCellLimit() {
    const cells = this.workbook.state.sheets.reduce((sum, sheet2) => sum + sheet2.rowCount * sheet2.columnCount, 0);
    if (cells > MOST_CELLS) {
      throw invalidArgument(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`
      );
    }
  }
};
function wholeGrid(sheet2) {
  return clampToGrid({}, sheet2.rowCount, sheet2.columnCount);
}
function assertOrdered(cells) {
  for (const [start, end, name] of [
    [cells.startRowIndex, cells.endRowIndex, "RowIndex"],
    [cells.startColumnIndex, cells.endColumnIndex, "ColumnIndex"]
  ]) {
    if ((start ?? 0) < 0) throw invalidArgument(`range.start${name}[${start}] must be >= 0`);
    if (end !== void 0 && end <= (start ?? 0)) {
      throw invalidArgument(`range.end${name}[${end}] must be after range.start${name}[${start ?? 0}]`);
    }
  }
}

// host/sheets-api/mutation/shift-sheet.ts
function shiftSheet(mutation, sheet2, shift2) {
  const { state } = sheet2;
  sheet2.update({
    merges: shiftAll(state.merges, (range2) => shiftGridRange(range2, shift2)).filter(isMerge),
    conditionalFormats: shiftAll(state.conditionalFormats, (rule) => shiftRule(rule, shift2)),
    filterViews: shiftAll(state.filterViews, (view) => shiftFilter(view, shift2)),
    basicFilter: state.basicFilter && shiftFilter(state.basicFilter, shift2),
    protectedRanges: shiftAll(state.protectedRanges, (protection) => shiftProtection(protection, shift2)),
    bandedRanges: shiftAll(state.bandedRanges, (band) => shiftOwnRange(band, shift2)),
    developerMetadata: shiftAll(state.developerMetadata, (metadata) => shiftMetadata(metadata, shift2)),
    charts: state.charts.map((chart) => shiftAnchor(chart, shift2)),
    ...shiftGroups(state, shift2)
  });
  mutation.workbook.update({
    namedRanges: shiftAll(
      mutation.workbook.state.namedRanges,
      (named) => (named.range?.sheetId ?? 0) === sheet2.sheetId ? shiftOwnRange(named, shift2) : named
    )
  });
  shiftChartSources(mutation, sheet2, shift2);
  restructureFormulas(mutation, { ...shift2, sheetTitle: sheet2.title });
}
function shiftAll(list, shift2) {
  return list.map(shift2).filter((item) => item !== void 0);
}
function isMerge(range2) {
  const rows = (range2.endRowIndex ?? 0) - (range2.startRowIndex ?? 0);
  const columns = (range2.endColumnIndex ?? 0) - (range2.startColumnIndex ?? 0);
  return rows > 1 || columns > 1;
}
function shiftOwnRange(item, shift2) {
  if (!item.range) return item;
  const range2 = shiftGridRange(item.range, shift2);
  return range2 && { ...item, range: range2 };
}
function shiftRule(rule, shift2) {
  const ranges2 = shiftAll(rule.ranges ?? [], (range2) => shiftGridRange(range2, shift2));
  return ranges2.length > 0 ? { ...rule, ranges: ranges2 } : void 0;
}
function shiftProtection(protection, shift2) {
  const own = shiftOwnRange(protection, shift2);
  if (!own?.unprotectedRanges) return own;
  return { ...own, unprotectedRanges: shiftAll(own.unprotectedRanges, (range2) => shiftGridRange(range2, shift2)) };
}
function shiftMetadata(metadata, shift2) {
  const before = metadata.location?.dimensionRange;
  if (!before) return metadata;
  const dimensionRange = shiftDimensionRange(before, shift2);
  return dimensionRange && { ...metadata, location: { ...metadata.location, dimensionRange } };
}
function shiftFilter(filter, shift2) {
  const own = shiftOwnRange(filter, shift2);
  if (!own || shift2.dimension === "ROWS") return own;
  const { sortSpecs = [], filterSpecs = [], criteria = {}, ...rest } = own;
  const moved2 = (column) => shiftInterval({ start: column ?? 0, end: (column ?? 0) + 1 }, shift2)?.start;
  const parts = {
    sortSpecs: shiftAll(sortSpecs, (spec) => withIndex(spec, "dimensionIndex", moved2(spec.dimensionIndex))),
    filterSpecs: shiftAll(filterSpecs, (spec) => withIndex(spec, "columnIndex", moved2(spec.columnIndex))),
    criteria: Object.fromEntries(
      Object.entries(criteria).flatMap(([column, one]) => {
        const index = moved2(Number(column));
        return index === void 0 ? [] : [[String(index), one]];
      })
    )
  };
  const kept = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return Object.fromEntries([...Object.entries(rest), ...kept]);
}
function withIndex(item, field2, index) {
  return index === void 0 ? void 0 : { ...item, [field2]: index };
}
function shiftGroups(state, shift2) {
  const name = shift2.dimension === "ROWS" ? "rowGroups" : "columnGroups";
  const shifted = shiftAll(state[name], (group) => {
    const range2 = group.range && shiftDimensionRange(group.range, shift2);
    return range2 && { ...group, range: range2 };
  });
  return { [name]: shifted };
}
function shiftAnchor(chart, shift2) {
  const overlay = chart.position?.overlayPosition;
  const anchor = overlay?.anchorCell;
  if (!anchor) return chart;
  const field2 = shift2.dimension === "ROWS" ? "rowIndex" : "columnIndex";
  const before = anchor[field2] ?? 0;
  const after = shiftInterval({ start: before, end: before + 1 }, shift2)?.start ?? shift2.start;
  if (after === before) return chart;
  const anchorCell = { ...anchor, [field2]: after };
  return { ...chart, position: { ...chart.position, overlayPosition: { ...overlay, anchorCell } } };
}
function shiftChartSources(mutation, sheet2, shift2) {
  for (const other of mutation.workbook.state.sheets) {
    if (other.state.charts.length === 0) continue;
    const charts = other.state.charts.map(
      (chart) => mapChartSources(
        chart,
        (range2) => (range2.sheetId ?? 0) === sheet2.sheetId ? shiftGridRange(range2, shift2) : range2
      )
    );
    other.update({ charts });
  }
}

// host/sheets-api/mutation/dimensions.ts
function sizeOf2(sheet2, dimension) {
  return dimension === "ROWS" ? sheet2.rowCount : sheet2.columnCount;
}
function boundsOf(sheet2, { dimension, start, count }) {
  const whole = wholeGrid(sheet2);
  return dimension === "ROWS" ? { ...whole, startRow: start, endRow: start + count } : { ...whole, startColumn: start, endColumn: start + count };
}
function insertSpan(mutation, sheet2, span2) {
  const { dimension, start, count } = span2;
  mutation.touchStructure(sheet2);
  if (dimension === "ROWS") sheet2.cells.insertRows(start, count);
  else {
    sheet2.cells.insertColumns(start, count);
    const { columns } = sheet2.state;
    const gap = new Array(count).fill(void 0);
    if (start < columns.length)
      sheet2.update({ columns: [...columns.slice(0, start), ...gap, ...columns.slice(start)] });
  }
  resize(sheet2, dimension, count, (frozen) => start < frozen ? frozen + count : frozen);
  mutation.assertCellLimit();
  shiftSheet(mutation, sheet2, { kind: "inserted", dimension, start, count });
}
function deleteSpan(mutation, sheet2, span2) {
  const { dimension, start, count } = span2;
  const size = sizeOf2(sheet2, dimension);
  const names = dimension === "ROWS" ? "rows" : "columns";
  if (count >= size) throw invalidArgument(`You can't delete all the ${names} on the sheet.`);
  const frozen = frozenOf(sheet2, dimension);
  if (start <= frozen && start + count >= size && frozen > 0) {
    throw invalidArgument(`Sorry, it is not possible to delete all non-frozen ${names}.`);
  }
  mutation.touchStructure(sheet2);
  if (dimension === "ROWS") sheet2.cells.deleteRows(start, count);
  else {
    sheet2.cells.deleteColumns(start, count);
    const { columns } = sheet2.state;
    sheet2.update({ columns: [...columns.slice(0, start), ...columns.slice(start + count)] });
  }
  resize(sheet2, dimension, -count, (before) => before - Math.max(0, Math.min(before, start + count) - start));
  shiftSheet(mutation, sheet2, { kind: "deleted", dimension, start, count });
}
function moveSpan(mutation, sheet2, span2, destination) {
  const { dimension, start, count } = span2;
  if (destination >= start && destination <= start + count) return;
  mutation.touchStructure(sheet2);
  const first2 = Math.min(start, destination);
  const last = Math.max(start + count, destination);
  if (dimension === "ROWS") {
    const order = movedOrder(last - first2, start - first2, count, destination - first2).map((row) => row + first2);
    sheet2.cells.permuteRows(first2, order);
  } else {
    const order = movedOrder(sheet2.columnCount, start, count, destination);
    sheet2.cells.permuteColumns(order);
    sheet2.update({ columns: order.map((column) => sheet2.state.columns[column]) });
  }
  const shift2 = { kind: "moved", dimension, start, count, destination };
  shiftSheet(mutation, sheet2, shift2);
}
function frozenOf(sheet2, dimension) {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet2.gridProperties;
  return dimension === "ROWS" ? frozenRowCount : frozenColumnCount;
}
function resize(sheet2, dimension, by, freeze) {
  const [count, frozen] = dimension === "ROWS" ? ["rowCount", "frozenRowCount"] : ["columnCount", "frozenColumnCount"];
  const before = sheet2.gridProperties;
  const { [frozen]: frozenBefore = 0, ...rest } = before;
  const frozenAfter = freeze(frozenBefore);
  const gridProperties = {
    ...rest,
    [count]: (before[count] ?? 0) + by,
    ...frozenAfter > 0 && { [frozen]: frozenAfter }
  };
  sheet2.update({ properties: { ...sheet2.state.properties, gridProperties } });
}

// host/sheets-api/requests/developer-metadata.ts
function createDeveloperMetadata(mutation, { developerMetadata = {} }) {
  const { workbook } = mutation;
  const taken = (id2) => metadataById(workbook, id2) !== void 0;
  const { metadataId = mutation.ids.next(taken) } = developerMetadata;
  if (metadataId <= 0) throw invalidArgument(`Developer metadata ID must be positive: ${metadataId}`);
  if (taken(metadataId)) throw invalidArgument(`Developer metadata with ID ${metadataId} already exists.`);
  const added = checked(mutation, { ...developerMetadata, metadataId });
  put5(mutation, added);
  return { developerMetadata: added.metadata };
}
function updateDeveloperMetadata(mutation, { dataFilters = [], developerMetadata = {}, fields: fields2 }) {
  const mask = readUpdateMask(fields2, "DeveloperMetadata");
  if (dataFilters.length === 0) throw invalidArgument("Must specify at least one data filter.");
  const found = new Set(
    dataFilters.flatMap((filter) => metadataOfFilter(mutation.workbook, filter).map((p) => p.metadata))
  );
  const updated = [...found].map((before) => {
    const { metadataId = 0 } = before;
    const placed = metadataById(mutation.workbook, metadataId);
    const after = checked(mutation, { ...applyUpdate(before, developerMetadata, mask), metadataId });
    if (placed?.sheet === after.sheet) replace2(mutation, after, before);
    else {
      if (placed) remove2(mutation, placed);
      put5(mutation, after);
    }
    return after.metadata;
  });
  return updated.length > 0 ? { developerMetadata: updated } : {};
}
function deleteDeveloperMetadata(mutation, { dataFilter = {} }) {
  const found = metadataOfFilter(mutation.workbook, dataFilter);
  for (const placed of found) remove2(mutation, placed);
  return found.length > 0 ? { deletedDeveloperMetadata: found.map(({ metadata }) => metadata) } : {};
}
function checked(mutation, metadata) {
  if (!metadata.metadataKey) throw invalidArgument("Developer metadata must have a metadata key.");
  if (!metadata.visibility) throw invalidArgument("Developer metadata must have a visibility.");
  const sheet2 = sheetOf2(mutation, metadata.location);
  const locationType = locationTypeOf(metadata.location);
  return {
    sheet: sheet2,
    metadata: { ...metadata, location: { ...metadata.location, ...locationType && { locationType } } }
  };
}
function sheetOf2(mutation, location) {
  const { spreadsheet: spreadsheet2, sheetId, dimensionRange } = location ?? {};
  if (dimensionRange) {
    const { dimension, startIndex = 0, endIndex = 0 } = dimensionRange;
    const sheet2 = mutation.grid(dimensionRange.sheetId ?? 0);
    if (!dimension || endIndex !== startIndex + 1) {
      throw invalidArgument("Developer metadata can only be associated with a single row or column.");
    }
    if (startIndex < 0 || endIndex > sizeOf2(sheet2, dimension)) {
      throw invalidArgument("Developer metadata location is outside of the grid.");
    }
    return sheet2;
  }
  if (sheetId !== void 0) return mutation.sheet(sheetId);
  if (!spreadsheet2) throw invalidArgument("Developer metadata must have a location.");
  return void 0;
}
function put5(mutation, { sheet: sheet2, metadata }) {
  change(mutation, sheet2, (list) => [...list, metadata]);
}
function replace2(mutation, { sheet: sheet2, metadata }, before) {
  change(mutation, sheet2, (list) => list.map((one) => one === before ? metadata : one));
}
function remove2(mutation, { sheet: sheet2, metadata }) {
  change(mutation, sheet2, (list) => list.filter((one) => one !== metadata));
}
function change(mutation, sheet2, edit) {
  if (!sheet2) {
    const developerMetadata = edit(mutation.workbook.state.developerMetadata);
    mutation.workbook.update({ developerMetadata });
    return;
  }
  mutation.touchStructure(sheet2);
  sheet2.update({ developerMetadata: edit(sheet2.state.developerMetadata) });
}

// host/sheets-api/mutation/inherit-formats.ts
function inheritFormats(mutation, sheet2, span2, from) {
  if (span2.dimension === "ROWS") inheritRow(mutation, sheet2, span2, from);
  else inheritColumn(mutation, sheet2, span2, from);
}
function inheritRow(mutation, sheet2, { start, count }, from) {
  const model = sheet2.cells.row(from);
  if (!model) return;
  const plain = model.formats.length === 0 && model.extras.length === 0 && model.pixelSize === void 0;
  if (plain) return;
  for (let row = start; row < start + count; row += 1) {
    for (let column = 0; column < Math.max(model.formats.length, model.extras.length); column += 1) {
      inheritCell(mutation, sheet2, [row, column], [from, column]);
    }
    if (model.pixelSize !== void 0) sheet2.cells.writableRow(row).pixelSize = model.pixelSize;
  }
}
function inheritColumn(mutation, sheet2, { start, count }, from) {
  for (let row = 0; row < sheet2.cells.storedRowCount; row += 1) {
    for (let column = start; column < start + count; column += 1)
      inheritCell(mutation, sheet2, [row, column], [row, from]);
  }
  const pixelSize = sheet2.state.columns[from]?.pixelSize;
  if (pixelSize === void 0) return;
  updateColumns(sheet2, { start, count }, () => ({ pixelSize }));
}
function inheritCell(mutation, sheet2, [row, column], from) {
  const format3 = sheet2.cells.format(...from);
  if (format3) sheet2.cells.setFormat(row, column, format3);
  const dataValidation = sheet2.cells.extras(...from)?.dataValidation;
  if (dataValidation) sheet2.cells.setExtras(row, column, mutation.workbook.extras.intern({ dataValidation }));
}

// host/sheets-api/requests/dimensions.ts
function appendDimension(mutation, body2) {
  const { sheetId = 0, dimension, length = 0 } = body2;
  const sheet2 = mutation.grid(sheetId);
  if (!dimension) throw invalidArgument("No dimension specified.");
  if (length <= 0) throw invalidArgument(`length[${length}] must be greater than 0`);
  const { rowCount, columnCount } = sheet2;
  mutation.growGrid(
    sheet2,
    rowCount + (dimension === "ROWS" ? length : 0),
    columnCount + (dimension === "ROWS" ? 0 : length)
  );
}
function insertDimension(mutation, body2) {
  const { range: range2, inheritFromBefore = false } = body2;
  const { sheet: sheet2, span: span2 } = spanOf(mutation, range2);
  const size = sizeOf2(sheet2, span2.dimension);
  if (inheritFromBefore && span2.start === 0) {
    throw invalidArgument("inheritFromBefore can't be true when inserting at the start of the sheet.");
  }
  if (span2.start > size || span2.start === size && !inheritFromBefore) {
    throw invalidArgument(`range.startIndex[${span2.start}] must be less than the size of the grid[${size}]`);
  }
  if (span2.start < size) mutation.touch(sheet2, boundsOf(sheet2, { ...span2, count: 1 }));
  insertSpan(mutation, sheet2, span2);
  inheritFormats(mutation, sheet2, span2, inheritFromBefore ? span2.start - 1 : span2.start + span2.count);
}
function deleteDimension(mutation, { range: range2 }) {
  const { sheet: sheet2, span: span2 } = spanOf(mutation, range2);
  const size = sizeOf2(sheet2, span2.dimension);
  const missing = span2.start >= size ? span2.start : span2.start + span2.count - 1;
  if (missing >= size) {
    const name = span2.dimension === "ROWS" ? "row" : "column";
    throw invalidArgument(
      `Cannot delete a ${name} that doesn't exist. Tried to delete ${name} index ${missing} but there are only ${size} ${name}s.`
    );
  }
  mutation.touch(sheet2, boundsOf(sheet2, span2));
  deleteSpan(mutation, sheet2, span2);
}
function moveDimension(mutation, body2) {
  const { source, destinationIndex = 0 } = body2;
  const { sheet: sheet2, span: span2 } = spanOf(mutation, source);
  assertInside(sheet2, span2);
  if (destinationIndex < 0 || destinationIndex > sizeOf2(sheet2, span2.dimension)) {
    throw invalidArgument(`destinationIndex[${destinationIndex}] is outside of the grid.`);
  }
  mutation.touch(sheet2, boundsOf(sheet2, span2));
  moveSpan(mutation, sheet2, span2, destinationIndex);
}
function spanOf(mutation, range2) {
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = range2 ?? {};
  const sheet2 = mutation.grid(sheetId);
  if (!dimension) throw invalidArgument("No dimension specified.");
  const end = endIndex ?? sizeOf2(sheet2, dimension);
  if (startIndex < 0 || end <= startIndex) {
    throw invalidArgument(`range.endIndex[${end}] must be after range.startIndex[${startIndex}]`);
  }
  return { sheet: sheet2, span: { dimension, start: startIndex, count: end - startIndex } };
}
function assertInside(sheet2, span2) {
  const size = sizeOf2(sheet2, span2.dimension);
  const end = span2.start + span2.count;
  if (end > size) throw invalidArgument(`range.endIndex[${end}] is after the last ${span2.dimension} index[${size}]`);
}

// host/sheets-api/requests/dimension-groups.ts
var DEEPEST = 8;
function addDimensionGroup(mutation, { range: range2 }) {
  const { sheet: sheet2, span: span2 } = spanOf(mutation, range2);
  assertInside(sheet2, span2);
  const dimensionGroups = changeDepth(mutation, sheet2, span2, 1);
  const control = span2.dimension === "ROWS" ? "rowGroupControlAfter" : "columnGroupControlAfter";
  const gridProperties = { ...sheet2.gridProperties, [control]: sheet2.gridProperties[control] ?? true };
  sheet2.update({ properties: { ...sheet2.state.properties, gridProperties } });
  return { dimensionGroups };
}
function deleteDimensionGroup(mutation, { range: range2 }) {
  const { sheet: sheet2, span: span2 } = spanOf(mutation, range2);
  const dimensionGroups = changeDepth(mutation, sheet2, span2, -1);
  return dimensionGroups.length > 0 ? { dimensionGroups } : {};
}
function updateDimensionGroup(mutation, body2) {
  const { dimensionGroup = {}, fields: fields2 } = body2;
  const mask = readUpdateMask(fields2, "DimensionGroup");
  const { sheet: sheet2, span: span2 } = spanOf(mutation, dimensionGroup.range);
  const name = listName(span2.dimension);
  const found = sheet2.state[name].find((group) => isGroup(group, span2, dimensionGroup.depth));
  if (!found) throw invalidArgument("No dimension group with the specified range and depth.");
  if (!maskOf(mask, "collapsed")) return;
  const { collapsed: _, ...open } = found;
  const hiddenByUser = dimensionGroup.collapsed ?? false;
  const changed = hiddenByUser ? { ...open, collapsed: true } : open;
  mutation.touchStructure(sheet2);
  sheet2.update({ [name]: sheet2.state[name].map((group) => group === found ? changed : group) });
  updateDimensions(sheet2, span2, ({ hiddenByUser: _before, ...rest }) => ({
    ...rest,
    ...hiddenByUser && { hiddenByUser }
  }));
}
function changeDepth(mutation, sheet2, span2, by) {
  const name = listName(span2.dimension);
  const before = sheet2.state[name];
  const depths = depthsOf(before, sizeOf2(sheet2, span2.dimension));
  for (let index = span2.start; index < span2.start + span2.count; index += 1) {
    const depth = (depths[index] ?? 0) + by;
    if (depth < 0) throw invalidArgument("No dimension group over the specified range.");
    if (depth > DEEPEST) throw invalidArgument(`Dimension groups can't be nested deeper than ${DEEPEST} levels.`);
    depths[index] = depth;
  }
  const groups = groupsOf(depths, sheet2.sheetId, span2.dimension, before);
  mutation.touchStructure(sheet2);
  sheet2.update({ [name]: groups });
  return groups;
}
function listName(dimension) {
  return dimension === "ROWS" ? "rowGroups" : "columnGroups";
}
function depthsOf(groups, size) {
  const depths = new Array(size).fill(0);
  for (const { range: range2 } of groups) {
    for (let index = range2?.startIndex ?? 0; index < (range2?.endIndex ?? size); index += 1) {
      depths[index] = (depths[index] ?? 0) + 1;
    }
  }
  return depths;
}
function groupsOf(depths, sheetId, dimension, before) {
  const groups = [];
  const deepest = depths.reduce((a, b) => Math.max(a, b), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let start = 0; start < depths.length; start += 1) {
      if ((depths[start] ?? 0) < depth) continue;
      let end = start;
      while (end < depths.length && (depths[end] ?? 0) >= depth) end += 1;
      const span2 = { dimension, start, count: end - start };
      const collapsed = before.some((group) => group.collapsed && isGroup(group, span2, depth));
      const range2 = { ...sheetId !== 0 && { sheetId }, dimension, startIndex: start, endIndex: end };
      groups.push({ range: range2, depth, ...collapsed && { collapsed } });
      start = end;
    }
  }
  return groups.sort((a, b) => (a.range?.startIndex ?? 0) - (b.range?.startIndex ?? 0));
}
function isGroup({ range: range2, depth }, span2, wantedDepth) {
  return range2?.startIndex === span2.start && range2.endIndex === span2.start + span2.count && depth === wantedDepth;
}

// host/sheets-api/mutation/text-size.ts
var STANDARD_FONT_SIZE = 10;
var LETTER_WIDTH = 6.5;
var LINE_HEIGHT = 16;
var EDGES = 9;
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
function fittingSize(workbook, sheet2, dimension, index) {
  let largest = 0;
  const length = dimension === "ROWS" ? sheet2.columnCount : sheet2.cells.storedRowCount;
  for (let other = 0; other < length; other += 1) {
    const [row, column] = dimension === "ROWS" ? [index, other] : [other, index];
    const text3 = formattedText(workbook, sheet2, row, column);
    if (text3 === "") continue;
    const fontSize = sheet2.cells.format(row, column)?.textFormat?.fontSize ?? STANDARD_FONT_SIZE;
    const scale = fontSize / STANDARD_FONT_SIZE;
    largest = Math.max(largest, dimension === "ROWS" ? heightOf(text3, scale) : widthOf2(text3, scale));
  }
  return largest === 0 ? void 0 : Math.ceil(largest);
}
function widthOf2(text3, scale) {
  const lines = text3.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0));
  return Math.max(...lines) * LETTER_WIDTH * scale + EDGES;
}
function heightOf(text3, scale) {
  return Math.max(STANDARD_ROW_HEIGHT, text3.split("\n").length * LINE_HEIGHT * scale + 5);
}

// host/sheets-api/requests/dimension-properties.ts
function updateDimensionProperties(mutation, { range: range2, properties: properties2 = {}, fields: fields2, dataSourceSheetRange }) {
  if (dataSourceSheetRange !== void 0) throw notImplemented("updateDimensionProperties.dataSourceSheetRange");
  const mask = readUpdateMask(fields2, "DimensionProperties");
  const { sheet: sheet2, span: span2 } = spanOf(mutation, range2);
  assertInside(sheet2, span2);
  mutation.touch(sheet2, boundsOf(sheet2, span2));
  mutation.touchStructure(sheet2);
  updateDimensions(sheet2, span2, (before) => {
    const { pixelSize, hiddenByUser } = applyUpdate(before, properties2, mask);
    return { ...pixelSize !== void 0 && { pixelSize }, ...hiddenByUser && { hiddenByUser } };
  });
}
function autoResizeDimensions(mutation, body2) {
  if (body2.dataSourceSheetDimensions !== void 0) {
    throw notImplemented("autoResizeDimensions.dataSourceSheetDimensions");
  }
  const { sheet: sheet2, span: span2 } = spanOf(mutation, body2.dimensions);
  assertInside(sheet2, span2);
  mutation.touchStructure(sheet2);
  updateDimensions(sheet2, span2, (before, index) => {
    const pixelSize = fittingSize(mutation.workbook, sheet2, span2.dimension, index);
    return pixelSize === void 0 ? before : { ...before, pixelSize };
  });
}

// host/sheets-api/mutation/copy-sheet.ts
function copySheet(mutation, source, sheetId, title) {
  const { workbook } = mutation;
  const copy2 = new SheetModel(sheetId, { ...source.state.properties, sheetId, title }, workbook.undo);
  const { properties: _, ...state } = rehomed(mutation, source, sheetId);
  copy2.update(state);
  copyCells(workbook, source, copy2);
  return copy2;
}
function copyCells(workbook, source, copy2) {
  for (let index = 0; index < source.cells.storedRowCount; index += 1) {
    const row = source.cells.row(index)?.copy(workbook.undo.epoch);
    if (!row) continue;
    row.formats.forEach((format3, column) => {
      if (format3) row.formats[column] = workbook.formats.intern(format3);
    });
    row.extras.forEach((extras, column) => {
      if (extras) row.extras[column] = workbook.extras.intern(extras);
    });
    copy2.cells.replaceRow(index, row);
  }
}
function rehomed(mutation, source, sheetId) {
  const { state } = source;
  const { ids, workbook } = mutation;
  const home = (range2) => {
    const { sheetId: _, ...rest } = range2;
    return { ...rest, ...sheetId !== 0 && { sheetId } };
  };
  const own = (item) => item.range ? { ...item, range: home(item.range) } : item;
  const taken = takenIds(workbook);
  const id2 = () => {
    const fresh = ids.next((candidate) => taken.has(candidate));
    taken.add(fresh);
    return fresh;
  };
  return {
    ...state,
    merges: state.merges.map(home),
    conditionalFormats: state.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(home) })),
    basicFilter: state.basicFilter && own(state.basicFilter),
    filterViews: state.filterViews.map((view) => ({ ...own(view), filterViewId: id2() })),
    protectedRanges: state.protectedRanges.map((protection) => ({
      ...own(protection),
      ...protection.unprotectedRanges && { unprotectedRanges: protection.unprotectedRanges.map(home) },
      protectedRangeId: id2()
    })),
    bandedRanges: state.bandedRanges.map((band) => ({ ...own(band), bandedRangeId: id2() })),
    rowGroups: state.rowGroups.map((group) => ({ ...group, ...group.range && { range: home(group.range) } })),
    columnGroups: state.columnGroups.map((group) => ({ ...group, ...group.range && { range: home(group.range) } })),
    developerMetadata: state.developerMetadata.map((metadata) => {
      const { dimensionRange, locationType } = metadata.location ?? {};
      const place = dimensionRange ? { dimensionRange: home(dimensionRange) } : { sheetId };
      return { ...metadata, metadataId: id2(), location: { ...locationType && { locationType }, ...place } };
    }),
    charts: state.charts.map((chart) => {
      const sources = mapChartSources(
        chart,
        (range2) => (range2.sheetId ?? 0) === source.sheetId ? home(range2) : range2
      );
      const overlay = chart.position?.overlayPosition;
      const position = overlay ? { overlayPosition: { ...overlay, anchorCell: home(overlay.anchorCell ?? {}) } } : { sheetId };
      return { ...sources, chartId: id2(), position };
    })
  };
}
function takenIds(workbook) {
  return /* @__PURE__ */ new Set([
    ...allMetadata(workbook).map(({ metadata }) => metadata.metadataId),
    ...workbook.state.sheets.flatMap(({ state }) => [
      ...state.filterViews.map((view) => view.filterViewId),
      ...state.protectedRanges.map((protection) => protection.protectedRangeId),
      ...state.bandedRanges.map((band) => band.bandedRangeId),
      ...state.charts.map((chart) => chart.chartId)
    ])
  ]);
}

// host/sheets-api/requests/duplicate-sheet.ts
function duplicateSheet(mutation, body2) {
  const { workbook } = mutation;
  const source = mutation.sheet(body2.sourceSheetId ?? 0);
  const sheetId = body2.newSheetId ?? newSheetId(mutation);
  if (workbook.sheetById(sheetId)) throw invalidArgument(`A sheet with the ID "${sheetId}" already exists.`);
  const title = body2.newSheetName ?? copyTitle(mutation, source.title);
  assertTitleIsFree(workbook, title);
  const copy2 = copySheet(mutation, source, sheetId, title);
  insertSheet(mutation, copy2, body2.insertSheetIndex ?? 0);
  return { properties: sheetPropertiesJson(workbook, copy2) };
}
function copyTitle(mutation, title) {
  return unusedTitle(mutation.workbook, (n) => n === 1 ? `Copy of ${title}` : `Copy of ${title} ${n}`, 1);
}

// host/sheets-api/requests/filters.ts
function setBasicFilter(mutation, { filter = {} }) {
  const { sheet: sheet2 } = mutation.range(filter.range ?? {});
  mutation.touchStructure(sheet2);
  sheet2.update({ basicFilter: bothSpellings(filter) });
}
function clearBasicFilter(mutation, { sheetId = 0 }) {
  const sheet2 = mutation.grid(sheetId);
  mutation.touchStructure(sheet2);
  sheet2.update({ basicFilter: void 0 });
}
function addFilterView(mutation, { filter = {} }) {
  const { filterViewId = newId(mutation), title = unusedTitle2(mutation) } = filter;
  if (findById3(mutation, filterViewId)) throw invalidArgument(`A filter view with ID ${filterViewId} already exists.`);
  const sheet2 = sheetOf3(mutation, filter);
  return { filter: put6(mutation, sheet2, bothSpellings({ ...filter, filterViewId, title })) };
}
function updateFilterView(mutation, { filter = {}, fields: fields2 }) {
  const mask = readUpdateMask(fields2, "FilterView");
  const { sheet: sheet2, view } = find3(mutation, filter.filterViewId);
  const { filterViewId = 0 } = view;
  const merged2 = { ...applyUpdate(view, filter, mask), filterViewId };
  const spelling = filter.filterSpecs ? "filterSpecs" : filter.criteria ? "criteria" : void 0;
  const after = bothSpellings(merged2, spelling);
  const to2 = sheetOf3(mutation, after);
  remove3(mutation, sheet2, view);
  put6(mutation, to2, after);
}
function deleteFilterView(mutation, { filterId }) {
  const { sheet: sheet2, view } = find3(mutation, filterId);
  remove3(mutation, sheet2, view);
}
function duplicateFilterView(mutation, { filterId }) {
  const { sheet: sheet2, view } = find3(mutation, filterId);
  const copy2 = { ...view, filterViewId: newId(mutation), title: `Copy of ${view.title ?? ""}` };
  return { filter: put6(mutation, sheet2, copy2) };
}
function bothSpellings(filter, newer) {
  const { filterSpecs, criteria, ...rest } = filter;
  const fromMap = newer === "criteria" || filterSpecs === void 0 && criteria !== void 0;
  const specs = fromMap ? specsOf(criteria ?? {}) : filterSpecs;
  if (!specs || specs.length === 0) return rest;
  const map = Object.fromEntries(specs.map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}]));
  return { ...rest, filterSpecs: specs, criteria: map };
}
function specsOf(criteria) {
  return Object.entries(criteria).map(([column, filterCriteria]) => ({ columnIndex: Number(column), filterCriteria }));
}
function sheetOf3(mutation, { range: range2, namedRangeId }) {
  const named = mutation.workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
  return mutation.range(namedRangeId === void 0 ? range2 ?? {} : named?.range).sheet;
}
function put6(mutation, sheet2, view) {
  mutation.touchStructure(sheet2);
  sheet2.update({ filterViews: [...sheet2.state.filterViews, view] });
  return filterJson(sheet2, view);
}
function remove3(mutation, sheet2, view) {
  mutation.touchStructure(sheet2);
  sheet2.update({ filterViews: sheet2.state.filterViews.filter((one) => one !== view) });
}
function newId(mutation) {
  return mutation.ids.next((id2) => findById3(mutation, id2) !== void 0);
}
function unusedTitle2(mutation) {
  const titles = new Set(
    mutation.workbook.state.sheets.flatMap((sheet2) => sheet2.state.filterViews.map((v) => v.title))
  );
  let n = 1;
  while (titles.has(`Filter ${n}`)) n += 1;
  return `Filter ${n}`;
}
function findById3(mutation, filterViewId) {
  for (const sheet2 of mutation.workbook.state.sheets) {
    const view = sheet2.state.filterViews.find((one) => one.filterViewId === filterViewId);
    if (view) return { sheet: sheet2, view };
  }
  return void 0;
}
function find3(mutation, filterViewId) {
  const found = findById3(mutation, filterViewId);
  if (!found) throw invalidArgument(`No filter view with ID: ${filterViewId ?? 0}`);
  return found;
}

// host/sheets-api/requests/find-replace.ts
function findReplace(mutation, body2) {
  const pattern = patternOf2(body2);
  const tally = {
    valuesChanged: 0,
    formulasChanged: 0,
    rowsChanged: 0,
    sheetsChanged: 0,
    occurrencesChanged: 0
  };
  for (const { sheet: sheet2, bounds } of placesOf(mutation, body2)) replaceIn(mutation, sheet2, bounds, body2, pattern, tally);
  return Object.fromEntries(Object.entries(tally).filter(([, count]) => count > 0));
}
function placesOf(mutation, body2) {
  if (body2.range) return [mutation.range(body2.range)];
  if (body2.sheetId !== void 0) {
    const sheet2 = mutation.grid(body2.sheetId);
    return [{ sheet: sheet2, bounds: wholeGrid(sheet2) }];
  }
  if (!body2.allSheets) throw invalidArgument("One of range, sheetId or allSheets must be specified.");
  return mutation.workbook.state.sheets.filter((sheet2) => sheet2.rowCount > 0).map((sheet2) => ({ sheet: sheet2, bounds: wholeGrid(sheet2) }));
}
function patternOf2({ find: find6 = "", searchByRegex, matchCase, matchEntireCell }) {
  if (find6 === "") throw invalidArgument("The find text cannot be empty.");
  const source = searchByRegex ? find6 : find6.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  try {
    return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? "g" : "gi");
  } catch {
    throw invalidArgument(`Invalid regular expression: ${find6}`);
  }
}
function replaceIn(mutation, sheet2, bounds, body2, pattern, tally) {
  const rowsBefore = tally.rowsChanged;
  const endRow = Math.min(bounds.endRow, sheet2.cells.storedRowCount);
  for (let row = bounds.startRow; row < endRow; row += 1) {
    const occurrencesBefore = tally.occurrencesChanged;
    const endColumn = Math.min(bounds.endColumn, sheet2.cells.row(row)?.contents.length ?? 0);
    for (let column = bounds.startColumn; column < endColumn; column += 1) {
      replaceInCell(mutation, sheet2, row, column, body2, pattern, tally);
    }
    if (tally.occurrencesChanged > occurrencesBefore) tally.rowsChanged += 1;
  }
  if (tally.rowsChanged > rowsBefore) tally.sheetsChanged += 1;
}
function replaceInCell(mutation, sheet2, row, column, body2, pattern, tally) {
  const content = sheet2.cells.content(row, column);
  if (content === void 0) return;
  const isFormula = content instanceof FormulaCell;
  if (isFormula && !body2.includeFormulas) return;
  const text3 = isFormula ? content.formula : formattedText(mutation.workbook, sheet2, row, column);
  const occurrences = text3.match(pattern)?.length ?? 0;
  if (occurrences === 0) return;
  const replacement = body2.replacement ?? "";
  const replaced = body2.searchByRegex ? text3.replace(pattern, replacement) : text3.replace(pattern, () => replacement);
  mutation.touch(sheet2, { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });
  if (isFormula) mutation.setContent(sheet2, row, column, contentOf({ formulaValue: replaced }));
  else enterValue(mutation, sheet2, row, column, replaced, typeof content === "string" ? "RAW" : "USER_ENTERED");
  tally.occurrencesChanged += occurrences;
  tally[isFormula ? "formulasChanged" : "valuesChanged"] += 1;
}

// host/sheets-api/requests/merges.ts
function mergeCells(mutation, { range: range2, mergeType = "MERGE_ALL" }) {
  const { sheet: sheet2, bounds } = mutation.range(range2);
  const kept = mergesOutside(sheet2, bounds);
  mutation.touch(sheet2, bounds);
  mutation.touchStructure(sheet2);
  const added = partsOf(bounds, mergeType).filter((part) => !isSingleCell(part));
  for (const part of added) keepFirstValue(mutation, sheet2, part);
  const merges = added.map((part) => ({
    ...sheet2.sheetId !== 0 && { sheetId: sheet2.sheetId },
    ...rectangleOf(part)
  }));
  sheet2.update({ merges: [...kept, ...merges] });
}
function unmergeCells(mutation, { range: range2 }) {
  const { sheet: sheet2, bounds } = mutation.range(range2);
  const kept = mergesOutside(sheet2, bounds);
  mutation.touch(sheet2, bounds);
  mutation.touchStructure(sheet2);
  sheet2.update({ merges: kept });
}
function mergesOutside(sheet2, bounds) {
  const area = rectangleOf(bounds);
  const halfIn = sheet2.state.merges.some((merge) => intersects(area, merge) && !contains(area, merge));
  if (halfIn) throw invalidArgument("You must select all cells in a merged range to merge or unmerge them.");
  return sheet2.state.merges.filter((merge) => !intersects(area, merge));
}
function partsOf(bounds, mergeType) {
  const { startRow, endRow, startColumn, endColumn } = bounds;
  switch (mergeType) {
    case "MERGE_ROWS":
      return Array.from({ length: endRow - startRow }, (_, i) => ({
        ...bounds,
        startRow: startRow + i,
        endRow: startRow + i + 1
      }));
    case "MERGE_COLUMNS":
      return Array.from({ length: endColumn - startColumn }, (_, i) => ({
        ...bounds,
        startColumn: startColumn + i,
        endColumn: startColumn + i + 1
      }));
    default:
      return [bounds];
  }
}
function isSingleCell({ startRow, endRow, startColumn, endColumn }) {
  return endRow - startRow === 1 && endColumn - startColumn === 1;
}
function keepFirstValue(mutation, sheet2, part) {
  let found = false;
  for (let row = part.startRow; row < part.endRow; row += 1) {
    for (let column = part.startColumn; column < part.endColumn; column += 1) {
      const content = sheet2.cells.content(row, column);
      if (content === void 0) continue;
      if (!found) mutation.setContent(sheet2, part.startRow, part.startColumn, content);
      if (row !== part.startRow || column !== part.startColumn) mutation.setContent(sheet2, row, column, void 0);
      found = true;
    }
  }
}

// host/sheets-api/requests/named-ranges.ts
function addNamedRange(mutation, { namedRange: namedRange2 = {} }) {
  const { workbook } = mutation;
  const all = workbook.state.namedRanges;
  const taken = (id2) => all.some((one) => one.namedRangeId === id2);
  const { namedRangeId = String(mutation.ids.next((id2) => taken(String(id2)))) } = namedRange2;
  if (taken(namedRangeId)) throw invalidArgument(`A named range with ID ${namedRangeId} already exists.`);
  const added = { namedRangeId, ...namedRange2 };
  assertName(added, all);
  assertRange(mutation, added.range);
  put7(mutation, [...all, added], added.range);
  return { namedRange: added };
}
function updateNamedRange(mutation, body2) {
  const { namedRange: namedRange2 = {}, fields: fields2 } = body2;
  const mask = readUpdateMask(fields2, "NamedRange");
  const all = mutation.workbook.state.namedRanges;
  const before = find4(mutation, namedRange2.namedRangeId);
  const { namedRangeId = "" } = before;
  const after = { ...applyUpdate(before, namedRange2, mask), namedRangeId };
  assertName(after, all);
  assertRange(mutation, after.range);
  put7(
    mutation,
    all.map((one) => one === before ? after : one),
    after.range
  );
}
function deleteNamedRange(mutation, { namedRangeId }) {
  const found = find4(mutation, namedRangeId);
  const rest = mutation.workbook.state.namedRanges.filter((one) => one !== found);
  put7(mutation, rest, found.range);
}
function find4(mutation, namedRangeId) {
  const found = mutation.workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
  if (!found) throw invalidArgument(`Cannot find a named range with ID: ${namedRangeId ?? ""}`);
  return found;
}
function put7(mutation, namedRanges, range2) {
  mutation.workbook.update({ namedRanges });
  mutation.changes.structure(range2?.sheetId ?? 0);
}
function assertName({ name = "", namedRangeId }, all) {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  const readsAsOther = parseCells(name) !== void 0 || /^(true|false)$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!isWord || readsAsOther) throw invalidArgument(`The name "${name}" is not valid for a named range.`);
  const taken = all.some((one) => one.namedRangeId !== namedRangeId && one.name?.toLowerCase() === name.toLowerCase());
  if (taken) throw invalidArgument(`A named range with the name "${name}" already exists.`);
}
function assertRange(mutation, range2) {
  mutation.range(range2);
}

// host/sheets-api/requests/protected-ranges.ts
function addProtectedRange(mutation, { protectedRange = {} }) {
  const taken = (id2) => findById4(mutation, id2) !== void 0;
  const { protectedRangeId = mutation.ids.next(taken) } = protectedRange;
  if (taken(protectedRangeId)) throw invalidArgument(`A protected range with ID ${protectedRangeId} already exists.`);
  const sheet2 = sheetOf4(mutation, protectedRange);
  assertSheetEditable(mutation.workbook, mutation.caller, sheet2);
  const added = withEditors(mutation, { ...protectedRange, protectedRangeId });
  mutation.touchStructure(sheet2);
  sheet2.update({ protectedRanges: [...sheet2.state.protectedRanges, added] });
  return { protectedRange: protectedRangeJson(mutation.workbook, mutation.caller, added) };
}
function updateProtectedRange(mutation, body2) {
  const { protectedRange = {}, fields: fields2 } = body2;
  const mask = readUpdateMask(fields2, "ProtectedRange");
  const { sheet: from, protection: before } = find5(mutation, protectedRange.protectedRangeId);
  assertMayChange(mutation.workbook, mutation.caller, before);
  const { protectedRangeId = 0 } = before;
  const after = withEditors(mutation, { ...applyUpdate(before, protectedRange, mask), protectedRangeId });
  const to2 = sheetOf4(mutation, after);
  mutation.touchStructure(from);
  mutation.touchStructure(to2);
  if (to2 === from) {
    const protectedRanges = from.state.protectedRanges.map((one) => one === before ? after : one);
    from.update({ protectedRanges });
    return;
  }
  from.update({ protectedRanges: from.state.protectedRanges.filter((one) => one !== before) });
  to2.update({ protectedRanges: [...to2.state.protectedRanges, after] });
}
function deleteProtectedRange(mutation, body2) {
  const { sheet: sheet2, protection } = find5(mutation, body2.protectedRangeId);
  assertMayChange(mutation.workbook, mutation.caller, protection);
  mutation.touchStructure(sheet2);
  sheet2.update({ protectedRanges: sheet2.state.protectedRanges.filter((one) => one !== protection) });
}
function sheetOf4(mutation, { range: range2, namedRangeId, unprotectedRanges = [] }) {
  if (range2 && namedRangeId !== void 0) throw invalidArgument("Only one of range or namedRangeId may be set.");
  if (unprotectedRanges.length > 0 && !(range2 && contains(range2, {}))) {
    throw invalidArgument("Unprotected ranges are only supported on protected sheets.");
  }
  if (namedRangeId !== void 0) {
    const named = mutation.workbook.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
    if (!named) throw invalidArgument(`Cannot find a named range with ID: ${namedRangeId}`);
    return mutation.range(named.range).sheet;
  }
  return mutation.range(range2).sheet;
}
function withEditors(mutation, protection) {
  const { requestingUserCanEdit: _, editors = {}, ...rest } = protection;
  if (protection.warningOnly) return rest;
  const names = [...editors.users ?? [], mutation.caller.user, mutation.workbook.owner];
  const users = [...new Set(names.filter((name) => name !== null))];
  return { ...rest, editors: { ...editors, ...users.length > 0 && { users } } };
}
function findById4(mutation, protectedRangeId) {
  for (const sheet2 of mutation.workbook.state.sheets) {
    const protection = sheet2.state.protectedRanges.find((one) => one.protectedRangeId === protectedRangeId);
    if (protection) return { sheet: sheet2, protection };
  }
  return void 0;
}
function find5(mutation, protectedRangeId) {
  const found = findById4(mutation, protectedRangeId);
  if (!found) throw invalidArgument(`No protected range with ID: ${protectedRangeId ?? 0}`);
  return found;
}

// host/sheets-api/requests/sheet-properties.ts
function updateSheetProperties(mutation, { properties: properties2 = {}, fields: fields2 }) {
  const mask = readUpdateMask(fields2, "SheetProperties");
  const sheet2 = mutation.sheet(properties2.sheetId ?? 0);
  const before = sheet2.state.properties;
  const changed = mask === "all" ? { ...before, ...properties2 } : applyUpdate(before, properties2, mask);
  assertSheetEditable(mutation.workbook, mutation.caller, sheet2);
  mutation.touchStructure(sheet2);
  rename(mutation, sheet2, changed.title ?? "");
  if (before.gridProperties) resizeGrid(mutation, sheet2, changed.gridProperties ?? {});
  const { title, gridProperties } = sheet2.state.properties;
  sheet2.update({
    properties: {
      ...withoutIndex(changed),
      sheetId: sheet2.sheetId,
      sheetType: before.sheetType ?? "GRID",
      ...title !== void 0 && { title },
      ...gridProperties && { gridProperties }
    }
  });
  if (!mutation.workbook.state.sheets.some(isVisible)) {
    throw invalidArgument("You can't hide all the sheets in a document.");
  }
  if (maskOf(mask, "index") && !(mask === "all" && properties2.index === void 0)) {
    moveSheet(mutation, sheet2, properties2.index);
  }
}
function rename(mutation, sheet2, newTitle) {
  const sheetTitle = sheet2.title;
  if (newTitle === sheetTitle) return;
  if (mutation.workbook.sheetByTitle(newTitle) !== sheet2) assertTitleIsFree(mutation.workbook, newTitle);
  sheet2.update({ properties: { ...sheet2.state.properties, title: newTitle } });
  restructureFormulas(mutation, { kind: "renamed", sheetTitle, newTitle });
}
function resizeGrid(mutation, sheet2, wanted) {
  const { rowCount = 0, columnCount = 0, frozenRowCount = 0, frozenColumnCount = 0 } = wanted;
  cut(mutation, sheet2, "ROWS", rowCount);
  cut(mutation, sheet2, "COLUMNS", columnCount);
  mutation.growGrid(sheet2, rowCount, columnCount);
  if (frozenRowCount >= rowCount) throw invalidArgument("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw invalidArgument("You can't freeze all visible columns on the sheet.");
  sheet2.update({ properties: { ...sheet2.state.properties, gridProperties: wanted } });
}
function cut(mutation, sheet2, dimension, size) {
  const before = dimension === "ROWS" ? sheet2.rowCount : sheet2.columnCount;
  if (size >= before) return;
  const span2 = { dimension, start: size, count: before - size };
  mutation.touch(sheet2, boundsOf(sheet2, span2));
  deleteSpan(mutation, sheet2, span2);
}
function moveSheet(mutation, sheet2, index) {
  const { sheets: sheets2 } = mutation.workbook.state;
  const from = sheets2.indexOf(sheet2);
  const before = Math.max(0, Math.min(index ?? sheets2.length, sheets2.length));
  if (before === from || before === from + 1) return;
  const rest = sheets2.filter((other) => other !== sheet2);
  rest.splice(before > from ? before - 1 : before, 0, sheet2);
  mutation.workbook.update({ sheets: rest });
  for (const other of rest) mutation.touchStructure(other);
}

// host/sheets-api/requests/shift-cells.ts
function insertRange(mutation, { range: range2, shiftDimension }) {
  const { sheet: sheet2, bounds } = mutation.range(range2);
  const down = isDown(shiftDimension);
  const by = down ? bounds.endRow - bounds.startRow : bounds.endColumn - bounds.startColumn;
  const moving = restOf(sheet2, bounds, down);
  mutation.growGrid(
    sheet2,
    down ? usedRows(sheet2, moving) + by : sheet2.rowCount,
    down ? sheet2.columnCount : usedColumns(sheet2, moving) + by
  );
  shift(mutation, sheet2, moving, { rows: down ? by : 0, columns: down ? 0 : by });
}
function deleteRange(mutation, { range: range2, shiftDimension }) {
  const { sheet: sheet2, bounds } = mutation.range(range2);
  const down = isDown(shiftDimension);
  const by = down ? bounds.startRow - bounds.endRow : bounds.startColumn - bounds.endColumn;
  const moving = restOf(sheet2, bounds, down);
  const rest = down ? { ...moving, startRow: bounds.endRow } : { ...moving, startColumn: bounds.endColumn };
  mutation.touch(sheet2, moving);
  for (const cell of liftBlock(sheet2, used(sheet2, bounds)).flat()) clearCell(mutation, sheet2, cell.row, cell.column);
  dropMerges(sheet2, bounds);
  shift(mutation, sheet2, rest, { rows: down ? by : 0, columns: down ? 0 : by });
}
function isDown(shiftDimension) {
  if (!shiftDimension) throw invalidArgument("No shift dimension specified.");
  return shiftDimension === "ROWS";
}
function restOf(sheet2, bounds, down) {
  return down ? { ...bounds, endRow: sheet2.rowCount } : { ...bounds, endColumn: sheet2.columnCount };
}
function shift(mutation, sheet2, moving, by) {
  if (mutation.workbook.state.sheets.some((one) => one.cells.formulaCount > 0)) {
    throw notImplemented("Moving part of a row or column in a spreadsheet with formulas");
  }
  mutation.touch(sheet2, moving);
  const block = liftBlock(sheet2, used(sheet2, moving)).flat();
  for (const cell of block) clearCell(mutation, sheet2, cell.row, cell.column);
  for (const cell of block) {
    pasteCell(mutation, sheet2, cell.row + by.rows, cell.column + by.columns, cell, "PASTE_NORMAL");
  }
  sheet2.update({ merges: sheet2.state.merges.map((merge) => movedMerge(merge, rectangleOf(moving), by)) });
}
function used(sheet2, bounds) {
  return { ...bounds, endRow: Math.max(bounds.startRow, Math.min(bounds.endRow, sheet2.cells.storedRowCount)) };
}
function usedRows(sheet2, moving) {
  let end = used(sheet2, moving).endRow;
  while (end > moving.startRow && !isRowUsed(sheet2, end - 1, moving)) end -= 1;
  return end;
}
function isRowUsed(sheet2, row, { startColumn, endColumn }) {
  return (sheet2.cells.row(row)?.contents ?? []).slice(startColumn, endColumn).some((content) => content !== void 0);
}
function usedColumns(sheet2, moving) {
  let end = moving.startColumn;
  for (let row = moving.startRow; row < used(sheet2, moving).endRow; row += 1) {
    end = Math.max(end, Math.min(moving.endColumn, sheet2.cells.row(row)?.contents.length ?? 0));
  }
  return end;
}
function dropMerges(sheet2, bounds) {
  sheet2.update({ merges: sheet2.state.merges.filter((merge) => !contains(rectangleOf(bounds), merge)) });
}
function movedMerge(merge, area, by) {
  if (!intersects(merge, area)) return merge;
  if (!contains(area, merge)) throw invalidArgument("You must select all cells in a merged range to move them.");
  const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = merge;
  return {
    ...merge,
    startRowIndex: startRowIndex + by.rows,
    endRowIndex: endRowIndex + by.rows,
    startColumnIndex: startColumnIndex + by.columns,
    endColumnIndex: endColumnIndex + by.columns
  };
}

// host/sheets-api/requests/sort-range.ts
function sortRange(mutation, { range: range2, sortSpecs = [] }) {
  const { sheet: sheet2, bounds } = mutation.range(range2);
  if (sortSpecs.length === 0) throw invalidArgument("Must specify at least one sort specification.");
  for (const spec of sortSpecs) assertSupported(spec, bounds);
  mutation.touch(sheet2, bounds);
  const rows = Array.from({ length: bounds.endRow - bounds.startRow }, (_, i) => bounds.startRow + i);
  const collator = collatorOf(mutation.workbook.state.properties.locale);
  const order = rows.toSorted((a, b) => compareRows(sheet2, a, b, sortSpecs, collator));
  reorder(mutation, sheet2, bounds, order);
}
function assertSupported(spec, bounds) {
  if (spec.backgroundColor || spec.foregroundColor) throw notImplemented("sortRange by colour");
  const column = spec.dimensionIndex ?? 0;
  if (column < bounds.startColumn || column >= bounds.endColumn) {
    throw invalidArgument(`sortSpecs.dimensionIndex[${column}] is outside of the range being sorted.`);
  }
}
function compareRows(sheet2, a, b, specs, collator) {
  for (const { dimensionIndex: column = 0, sortOrder } of specs) {
    const left = effectiveScalar(sheet2.cells.content(a, column));
    const right = effectiveScalar(sheet2.cells.content(b, column));
    if (left === void 0 || right === void 0) {
      if (left === right) continue;
      return left === void 0 ? 1 : -1;
    }
    const order = compareScalars(left, right, collator);
    if (order !== 0) return sortOrder === "DESCENDING" ? -order : order;
  }
  return 0;
}
function compareScalars(a, b, collator) {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (a instanceof CellError || b instanceof CellError) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}
function collatorOf(locale = "en_US") {
  return new Intl.Collator(locale.replaceAll("_", "-"), { sensitivity: "base" });
}
function kindOf(value) {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
function reorder(mutation, sheet2, bounds, order) {
  const { cells } = sheet2;
  const before = order.map((row) => cells.row(row)?.copy(0));
  order.forEach((from, i) => {
    const to2 = bounds.startRow + i;
    if (from === to2) return;
    const source = before[i];
    for (let column = bounds.startColumn; column < bounds.endColumn; column += 1) {
      const content = source?.contents[column];
      mutation.setContent(sheet2, to2, column, copiedContent(mutation, content, to2 - from, 0));
      cells.setFormat(to2, column, source?.formats[column]);
      cells.setExtras(to2, column, source?.extras[column]);
    }
  });
}

// host/sheets-api/requests/spreadsheet-properties.ts
function updateSpreadsheetProperties(mutation, { properties: properties2, fields: fields2 }) {
  const mask = readUpdateMask(fields2, "SpreadsheetProperties");
  const { workbook } = mutation;
  const before = workbook.state.properties;
  const after = { ...applyUpdate(before, properties2, mask) };
  if (!after.title) throw invalidArgument("Spreadsheet title cannot be empty.");
  assertTimeZone(after.timeZone);
  assertLocale(after.locale);
  workbook.update({ properties: { ...before, ...after } });
  for (const sheet2 of workbook.state.sheets) mutation.touchStructure(sheet2);
}
function assertTimeZone(timeZone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    throw invalidArgument(`Invalid time zone: ${timeZone}`);
  }
}
function assertLocale(locale) {
  if (locale !== void 0 && !/^[a-z]{2,3}(_[A-Za-z0-9]{2,4})*$/.test(locale)) {
    throw invalidArgument(`Unsupported locale: ${locale}`);
  }
}

// host/sheets-api/requests/request-table.ts
var REQUEST_HANDLERS = {
  updateSpreadsheetProperties,
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateCells,
  repeatCell,
  appendCells,
  updateBorders,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  addDimensionGroup,
  deleteDimensionGroup,
  updateDimensionGroup,
  sortRange,
  findReplace,
  copyPaste,
  cutPaste,
  insertRange,
  deleteRange,
  mergeCells,
  unmergeCells,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  setDataValidation,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  setBasicFilter,
  clearBasicFilter,
  addFilterView,
  updateFilterView,
  deleteFilterView,
  duplicateFilterView,
  addBanding,
  updateBanding,
  deleteBanding,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  updateEmbeddedObjectBorder,
  deleteEmbeddedObject,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata
};

// host/sheets-api/requests/apply-requests.ts
function applyRequests(mutation, requests) {
  if (requests.length === 0) throw invalidArgument("Must specify at least one request.");
  assertAllKnown(requests);
  return requests.map((request, i) => applyRequest(mutation, request, i));
}
function assertAllKnown(requests) {
  requests.forEach((request, i) => {
    const kinds = Object.keys(request);
    const [kind] = kinds;
    if (kind === void 0) throw invalidArgument(`Invalid requests[${i}]: No request set.`);
    if (kinds.length > 1) {
      throw invalidArgument(
        `Invalid value at 'requests[${i}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1]}'`
      );
    }
    if (MISSING_REQUESTS.has(kind)) throw notImplemented(`batchUpdate request ${kind}`);
  });
}
function applyRequest(mutation, request, index) {
  const name = Object.keys(request)[0];
  const handler = REQUEST_HANDLERS[name];
  try {
    const reply = handler(mutation, request[name] ?? {});
    return reply === void 0 ? {} : { [name]: reply };
  } catch (error2) {
    const isInvalid = error2 instanceof UpdateMaskError || error2 instanceof ApiError && error2.code === 400;
    if (isInvalid) throw invalidArgument(`Invalid requests[${index}].${name}: ${error2.message}`);
    throw error2;
  }
}

// host/sheets-api/methods/batch-update.ts
function batchUpdate(mutation, { body: body2, query }) {
  const request = readMessage("BatchUpdateSpreadsheetRequest", body2);
  const replies = applyRequests(mutation, request.requests ?? []);
  const { workbook } = mutation;
  return () => {
    const answer = { spreadsheetId: workbook.spreadsheetId, replies };
    if (!request.includeSpreadsheetInResponse) return answer;
    const ranges2 = request.responseRanges?.map((range2) => resolveA1(workbook, range2));
    const wanted = query?.fields === void 0 ? "all" : parseFieldMask(query.fields);
    const mask = maskOf(wanted ?? "all", "updatedSpreadsheet") ?? /* @__PURE__ */ new Map();
    const includeGridData = request.responseIncludeGridData ?? false;
    const updatedSpreadsheet = spreadsheetJson(mutation, { ranges: ranges2, includeGridData, mask });
    return { ...answer, updatedSpreadsheet };
  };
}

// host/sheets-api/methods/copy-to.ts
function copySheetInto(mutation, source) {
  const copy2 = copySheet(mutation, source, newSheetId(mutation), copyTitle(mutation, source.title));
  insertSheet(mutation, copy2, void 0);
  return () => sheetPropertiesJson(mutation.workbook, copy2);
}

// host/sheets-api/methods/create.ts
var STANDARD_PROPERTIES = {
  title: "Untitled spreadsheet",
  locale: "en_US",
  autoRecalc: "ON_CHANGE",
  timeZone: "Etc/GMT",
  defaultFormat: STANDARD_FORMAT,
  spreadsheetTheme: STANDARD_THEME
};
function fillNewWorkbook(mutation, spreadsheet2) {
  const { properties: properties2 = {}, sheets: sheets2 = [], namedRanges = [], developerMetadata = [] } = spreadsheet2;
  assertTimeZone(properties2.timeZone);
  assertLocale(properties2.locale);
  mutation.workbook.update({ properties: { ...STANDARD_PROPERTIES, ...properties2 } });
  const wanted = sheets2.length > 0 ? sheets2 : [{}];
  wanted.forEach((sheet2, i) => {
    const { index: _, ...rest } = sheet2.properties ?? {};
    addSheet(mutation, { properties: { ...i === 0 && { sheetId: 0 }, ...rest } });
  });
  wanted.forEach((sheet2, i) => {
    const sheetId = mutation.workbook.state.sheets[i]?.sheetId ?? 0;
    fillSheet(mutation, sheetId, sheet2);
  });
  for (const namedRange2 of namedRanges) addNamedRange(mutation, { namedRange: namedRange2 });
  for (const metadata of developerMetadata) createDeveloperMetadata(mutation, { developerMetadata: metadata });
}
function fillSheet(mutation, sheetId, sheet2) {
  for (const data of sheet2.data ?? []) fillGrid(mutation, sheetId, data);
  for (const range2 of sheet2.merges ?? []) mergeCells(mutation, { range: range2 });
  sheet2.conditionalFormats?.forEach((rule, index) => {
    addConditionalFormatRule(mutation, { rule, index });
  });
  for (const filter of sheet2.filterViews ?? []) addFilterView(mutation, { filter });
  if (sheet2.basicFilter) setBasicFilter(mutation, { filter: sheet2.basicFilter });
  for (const bandedRange of sheet2.bandedRanges ?? []) addBanding(mutation, { bandedRange });
  for (const chart of sheet2.charts ?? []) addChart(mutation, { chart });
  for (const developerMetadata of sheet2.developerMetadata ?? [])
    createDeveloperMetadata(mutation, { developerMetadata });
  for (const { range: range2 } of [...sheet2.rowGroups ?? [], ...sheet2.columnGroups ?? []]) {
    addDimensionGroup(mutation, range2 ? { range: range2 } : {});
  }
  for (const protectedRange of sheet2.protectedRanges ?? []) addProtectedRange(mutation, { protectedRange });
}
function replaceContents(mutation, spreadsheet2) {
  const { workbook, changes } = mutation;
  for (const { sheetId } of workbook.state.sheets) changes.removed(sheetId);
  const { properties: properties2 } = workbook.state;
  workbook.update({ sheets: [], namedRanges: [], developerMetadata: [] });
  fillNewWorkbook(mutation, { ...spreadsheet2, properties: { ...properties2, ...spreadsheet2.properties } });
}
function fillGrid(mutation, sheetId, data) {
  const { startRow = 0, startColumn = 0, rowData = [], rowMetadata = [], columnMetadata = [] } = data;
  const start = { sheetId, rowIndex: startRow, columnIndex: startColumn };
  const cells = { rows: rowData, fields: "*", start };
  if (rowData.length > 0) updateCells(mutation, cells);
  const sheet2 = mutation.sheet(sheetId);
  for (const [dimension, from, list] of [
    ["ROWS", startRow, rowMetadata],
    ["COLUMNS", startColumn, columnMetadata]
  ]) {
    const count = list.length;
    if (count === 0) continue;
    updateDimensions(sheet2, { dimension, start: from, count }, (_, index) => {
      const { pixelSize, hiddenByUser } = list[index - from] ?? {};
      return { ...pixelSize !== void 0 && { pixelSize }, ...hiddenByUser && { hiddenByUser } };
    });
  }
}

// host/sheets-api/methods/table-detection.ts
function lastTable(sheet2, range2) {
  const start = lowestFilledCell(sheet2, range2);
  if (!start) return void 0;
  let table = {
    startRow: start.row,
    endRow: start.row + 1,
    startColumn: start.column,
    endColumn: start.column + 1
  };
  for (; ; ) {
    const grown = growSideways(sheet2, growRows(sheet2, table));
    if (grown === table) return table;
    table = grown;
  }
}
function lowestFilledCell(sheet2, range2) {
  for (let row = Math.min(range2.endRow, sheet2.cells.contentRowCount()) - 1; row >= range2.startRow; row -= 1) {
    const contents = sheet2.cells.row(row)?.contents ?? [];
    for (let column = range2.startColumn; column < Math.min(range2.endColumn, contents.length); column += 1) {
      if (contents[column] !== void 0) return { row, column };
    }
  }
  return void 0;
}
function growRows(sheet2, table) {
  let { startRow, endRow } = table;
  while (startRow > 0 && isRowFilled(sheet2, startRow - 1, table)) startRow -= 1;
  while (endRow < sheet2.rowCount && isRowFilled(sheet2, endRow, table)) endRow += 1;
  return startRow === table.startRow && endRow === table.endRow ? table : { ...table, startRow, endRow };
}
function growSideways(sheet2, table) {
  let { startColumn, endColumn } = table;
  while (startColumn > 0 && isColumnFilled(sheet2, startColumn - 1, table)) startColumn -= 1;
  while (endColumn < sheet2.columnCount && isColumnFilled(sheet2, endColumn, table)) endColumn += 1;
  return startColumn === table.startColumn && endColumn === table.endColumn ? table : { ...table, startColumn, endColumn };
}
function isRowFilled(sheet2, row, table) {
  const contents = sheet2.cells.row(row)?.contents ?? [];
  for (let column = Math.max(0, table.startColumn - 1); column <= table.endColumn; column += 1) {
    if (contents[column] !== void 0) return true;
  }
  return false;
}
function isColumnFilled(sheet2, column, table) {
  for (let row = Math.max(0, table.startRow - 1); row <= table.endRow; row += 1) {
    if (sheet2.cells.content(row, column) !== void 0) return true;
  }
  return false;
}

// host/sheets-api/methods/write-block.ts
function assertInputOption(options2) {
  const { valueInputOption } = options2;
  if (!valueInputOption) throw invalidArgument("'valueInputOption' is required but not specified");
  return valueInputOption;
}
function writeIntoRange(mutation, range2, { values = [], majorDimension }, option, corner) {
  const bounds = boundsForWriting(range2);
  const rows = asRows(values, majorDimension);
  const isCell = bounds.endRow - bounds.startRow === 1 && bounds.endColumn - bounds.startColumn === 1;
  if (corner === "exact" || !isCell) assertFits(range2.sheet, bounds, rows);
  return writeBlock2(mutation, range2.sheet, bounds.startRow, bounds.startColumn, rows, option);
}
function writeBlock2(mutation, sheet2, startRow, startColumn, rows, option) {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bounds = {
    startRow,
    endRow: startRow + Math.max(rows.length, 1),
    startColumn,
    endColumn: startColumn + Math.max(width, 1)
  };
  const written = { sheet: sheet2, bounds, cells: 0, rows: /* @__PURE__ */ new Set(), columns: /* @__PURE__ */ new Set() };
  if (width === 0) return written;
  mutation.growGrid(sheet2, bounds.endRow, bounds.endColumn);
  mutation.touch(sheet2, bounds);
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value === null) return;
      assertPlain(value, i, j);
      enterValue(mutation, sheet2, startRow + i, startColumn + j, value, option);
      written.cells += 1;
      written.rows.add(startRow + i);
      written.columns.add(startColumn + j);
    });
  });
  return written;
}
function updateAnswer(mutation, written, options2) {
  const { sheet: sheet2, bounds, cells, rows, columns } = written;
  const { responseValueRenderOption, responseDateTimeRenderOption } = options2;
  const answer = {
    spreadsheetId: mutation.workbook.spreadsheetId,
    updatedRange: formatRange(sheet2.title, rectangleOf(bounds)),
    ...cells > 0 && {
      updatedRows: rows.size,
      updatedColumns: columns.size,
      updatedCells: cells
    }
  };
  if (!options2.includeValuesInResponse) return answer;
  const render2 = {
    ...responseValueRenderOption && { valueRenderOption: responseValueRenderOption },
    ...responseDateTimeRenderOption && { dateTimeRenderOption: responseDateTimeRenderOption }
  };
  return { ...answer, updatedData: valueRange(mutation, sheet2, bounds, render2) };
}
function asRows(values, majorDimension) {
  if (majorDimension !== "COLUMNS") return values;
  const height = values.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row] ?? null));
}
function assertFits(sheet2, bounds, rows) {
  const range2 = formatRange(sheet2.title, rectangleOf(bounds));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > bounds.endRow - bounds.startRow) {
    throw invalidArgument(`Requested writing within range [${range2}], but tried writing to row [${bounds.endRow + 1}]`);
  }
  if (width > bounds.endColumn - bounds.startColumn) {
    const column = columnName(bounds.endColumn);
    throw invalidArgument(`Requested writing within range [${range2}], but tried writing to column [${column}]`);
  }
}
function assertPlain(value, row, column) {
  if (typeof value !== "object") return;
  const kind = Array.isArray(value) ? "list_value" : "struct_value";
  throw invalidArgument(`Invalid values[${row}][${column}]: ${kind} ${JSON.stringify(value)}`);
}

// host/sheets-api/methods/values-append.ts
function appendValues(mutation, { range: range2, query, body: body2 }) {
  const { insertDataOption, ...options2 } = readMessage(
    "AppendValuesQuery",
    query
  );
  const { values = [], majorDimension } = readMessage("ValueRange", body2, "data");
  const option = assertInputOption(options2);
  const target = resolveA1(mutation.workbook, range2);
  const { sheet: sheet2 } = target;
  const bounds = boundsForReading(target);
  const table = lastTable(sheet2, bounds);
  const row = table?.endRow ?? bounds.startRow;
  const column = table?.startColumn ?? bounds.startColumn;
  const rows = asRows(values, majorDimension);
  const tableRange = table && formatRange(sheet2.title, rectangleOf(table));
  if (insertDataOption === "INSERT_ROWS" && rows.length > 0 && row < sheet2.rowCount) {
    insertSpan(mutation, sheet2, { dimension: "ROWS", start: row, count: rows.length });
  }
  const written = writeBlock2(mutation, sheet2, row, column, rows, option);
  return () => ({
    spreadsheetId: mutation.workbook.spreadsheetId,
    ...tableRange !== void 0 && { tableRange },
    updates: updateAnswer(mutation, written, options2)
  });
}

// host/sheets-api/methods/values-clear.ts
function clearValues(mutation, { range: range2, body: body2 }) {
  readMessage("ClearValuesRequest", body2);
  const clearedRange = clearRange(mutation, resolveA1(mutation.workbook, range2));
  return () => ({ spreadsheetId: mutation.workbook.spreadsheetId, clearedRange });
}
function batchClearValues(mutation, { body: body2 }) {
  const { ranges: ranges2 = [] } = readMessage("BatchClearValuesRequest", body2);
  const found = ranges2.map((range2) => resolveA1(mutation.workbook, range2));
  return clearAll(mutation, found);
}
function batchClearValuesByFilter(mutation, { body: body2 }) {
  const { dataFilters = [] } = readMessage("BatchClearValuesByDataFilterRequest", body2);
  if (dataFilters.length === 0) throw invalidArgument("Must specify at least one data filter.");
  const found = dataFilters.flatMap((filter) => rangesOfFilter(mutation.workbook, filter));
  return clearAll(mutation, found);
}
function clearAll(mutation, ranges2) {
  const clearedRanges = ranges2.map((range2) => clearRange(mutation, range2));
  return () => ({
    spreadsheetId: mutation.workbook.spreadsheetId,
    ...clearedRanges.length > 0 && { clearedRanges }
  });
}
function clearRange(mutation, range2) {
  const { sheet: sheet2 } = range2;
  const bounds = boundsForReading(range2);
  mutation.touch(sheet2, bounds);
  const endRow = Math.min(bounds.endRow, sheet2.cells.contentRowCount());
  for (let row = bounds.startRow; row < endRow; row += 1) {
    const endColumn = Math.min(bounds.endColumn, sheet2.cells.row(row)?.contents.length ?? 0);
    for (let column = bounds.startColumn; column < endColumn; column += 1) {
      if (sheet2.cells.content(row, column) !== void 0) mutation.setContent(sheet2, row, column, void 0);
    }
  }
  return formatRange(sheet2.title, rectangleOf(bounds));
}

// host/sheets-api/methods/values-write.ts
function updateValues(mutation, { range: range2, query, body: body2 }) {
  const options2 = readMessage("UpdateValuesQuery", query);
  const values = readMessage("ValueRange", body2, "data");
  const option = assertInputOption(options2);
  const target = resolveA1(mutation.workbook, range2);
  if (values.range !== void 0) assertSameRange(mutation, range2, values.range);
  const written = writeIntoRange(mutation, target, values, option, "corner");
  return () => updateAnswer(mutation, written, options2);
}
function assertSameRange(mutation, range2, inBody) {
  const [a, b] = [resolveA1(mutation.workbook, range2), resolveA1(mutation.workbook, inBody)];
  const name = (one) => formatRange(one.sheet.title, rectangleOf(boundsForReading(one)));
  if (name(a) === name(b)) return;
  throw invalidArgument(`Requested writing within range [${range2}], but the body's range is [${inBody}]`);
}
function batchUpdateValues(mutation, { body: body2 }) {
  const { data = [], ...options2 } = readMessage(
    "BatchUpdateValuesRequest",
    body2
  );
  const option = assertInputOption(options2);
  const written = data.map(
    (values) => writeIntoRange(mutation, resolveA1(mutation.workbook, values.range ?? ""), values, option, "corner")
  );
  return () => batchAnswer(
    mutation,
    written,
    written.map((one) => updateAnswer(mutation, one, options2))
  );
}
function batchUpdateValuesByFilter(mutation, { body: body2 }) {
  const { data = [], ...options2 } = readMessage(
    "BatchUpdateValuesByDataFilterRequest",
    body2
  );
  const option = assertInputOption(options2);
  const writes = data.flatMap(
    ({ dataFilter = {}, ...values }) => rangesOfFilter(mutation.workbook, dataFilter).map((range2) => ({
      dataFilter,
      written: writeIntoRange(mutation, range2, values, option, "exact")
    }))
  );
  return () => {
    const responses = writes.map(({ dataFilter, written }) => {
      const { spreadsheetId: _, ...answer } = updateAnswer(mutation, written, options2);
      return { ...answer, dataFilter };
    });
    return batchAnswer(
      mutation,
      writes.map(({ written }) => written),
      responses
    );
  };
}
function batchAnswer(mutation, written, responses) {
  const rows = /* @__PURE__ */ new Set();
  const columns = /* @__PURE__ */ new Set();
  const sheets2 = /* @__PURE__ */ new Set();
  let cells = 0;
  for (const one of written) {
    if (one.cells === 0) continue;
    const { sheetId } = one.sheet;
    cells += one.cells;
    sheets2.add(sheetId);
    for (const row of one.rows) rows.add(`${sheetId}:${row}`);
    for (const column of one.columns) columns.add(`${sheetId}:${column}`);
  }
  const totals = {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: cells,
    totalUpdatedSheets: sheets2.size
  };
  return {
    spreadsheetId: mutation.workbook.spreadsheetId,
    ...cells > 0 && totals,
    ...responses.length > 0 && { responses }
  };
}

// host/sheets-api/methods/apply-mutation.ts
var METHODS = {
  create: (mutation, { body: body2 }) => {
    fillNewWorkbook(mutation, readMessage("Spreadsheet", body2, "spreadsheet"));
    const everything = { ranges: void 0, includeGridData: false, mask: "all" };
    return () => spreadsheetJson(mutation, everything);
  },
  replace: (mutation, { body: body2 }) => {
    replaceContents(mutation, readMessage("Spreadsheet", body2, "spreadsheet"));
    return () => ({});
  },
  batchUpdate,
  valuesUpdate: (mutation, args) => updateValues(mutation, rangeArgs(args)),
  valuesBatchUpdate: batchUpdateValues,
  valuesAppend: (mutation, args) => appendValues(mutation, rangeArgs(args)),
  valuesClear: (mutation, args) => clearValues(mutation, rangeArgs(args)),
  valuesBatchClear: batchClearValues,
  valuesBatchUpdateByDataFilter: batchUpdateValuesByFilter,
  valuesBatchClearByDataFilter: batchClearValuesByFilter,
  sheetsCopyTo: (mutation, { sourceSpreadsheetId, sheetId }, workbooks) => {
    const source = workbooks.get(String(sourceSpreadsheetId))?.sheetById(Number(sheetId));
    if (!source) throw new ApiError("NOT_FOUND", "Requested entity was not found.");
    return copySheetInto(mutation, source);
  }
};
function applyMutation(mutation, method, args, workbooks) {
  return METHODS[method](mutation, args, workbooks);
}
function rangeArgs({ range: range2, query, body: body2 }) {
  return { range: String(range2), query, body: body2 };
}

// host/sheets-api/model/intern-table.ts
var InternTable = class {
  #byKey = /* @__PURE__ */ new Map();
  /** The same by the text as it came: finding that costs less than sorting the fields. */
  #byText = /* @__PURE__ */ new Map();
  /** Objects that came out of this table: interning them again costs no serialisation. */
  #known = /* @__PURE__ */ new WeakSet();
  /** The shared object equal to `value`, or undefined when `value` has no fields. Field order does not matter. */
  intern(value) {
    if (this.#known.has(value)) return value;
    const text3 = JSON.stringify(value);
    if (text3 === "{}") return void 0;
    const known2 = this.#byText.get(text3);
    if (known2) return known2;
    const key = canonicalJson(value);
    const shared = this.#byKey.get(key) ?? value;
    this.#byKey.set(key, shared);
    this.#byText.set(text3, shared);
    this.#known.add(shared);
    return shared;
  }
  /** Whether any of the shared objects, used or not, is so. */
  some(is) {
    for (const value of this.#byKey.values()) if (is(value)) return true;
    return false;
  }
};
function canonicalJson(value) {
  return JSON.stringify(value, (_key, part) => {
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
  });
}

// host/sheets-api/model/undo-log.ts
var UndoLog = class {
  #inverses = [];
  #epoch = 1;
  get epoch() {
    return this.#epoch;
  }
  record(inverse) {
    this.#inverses.push(inverse);
  }
  commit() {
    this.#inverses = [];
    this.#epoch += 1;
  }
  rollback() {
    for (let i = this.#inverses.length - 1; i >= 0; i -= 1) this.#inverses[i]?.();
    this.commit();
  }
};

// host/sheets-api/model/workbook.ts
var WorkbookModel = class {
  constructor(spreadsheetId, properties2, owner2) {
    this.spreadsheetId = spreadsheetId;
    this.owner = owner2;
    this.#state = { properties: properties2, sheets: [], namedRanges: [], developerMetadata: [] };
  }
  spreadsheetId;
  owner;
  undo = new UndoLog();
  formats = new InternTable();
  extras = new InternTable();
  /** Counts committed mutations. */
  revision = 0;
  #state;
  get state() {
    return this.#state;
  }
  /** Puts new values for some parts of the state; the running mutation can take them back. */
  update(patch) {
    const before = this.#state;
    this.undo.record(() => {
      this.#state = before;
    });
    this.#state = { ...before, ...patch };
  }
  sheetById(sheetId) {
    return this.#state.sheets.find((sheet2) => sheet2.sheetId === sheetId);
  }
  /** Titles are compared as Sheets does: without regard to letter case. */
  sheetByTitle(title) {
    const wanted = title.toLowerCase();
    return this.#state.sheets.find((sheet2) => sheet2.title.toLowerCase() === wanted);
  }
};

// host/sheets-api/mutation-runner.ts
var MutationRunner = class {
  constructor(formulas, journal) {
    this.formulas = formulas;
    this.journal = journal;
  }
  formulas;
  journal;
  workbooks = /* @__PURE__ */ new Map();
  #listeners = /* @__PURE__ */ new Set();
  /** @throws ApiError 404 when there is none */
  workbook(spreadsheetId) {
    const workbook = this.workbooks.get(spreadsheetId);
    if (!workbook) throw new ApiError("NOT_FOUND", "Requested entity was not found.");
    return workbook;
  }
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  /** Applies a mutation and makes it durable. @throws ApiError for a refused one; whatever fails, nothing has changed */
  run(request) {
    const workbook = this.#target(request);
    const record = { ...request, revision: workbook.revision + 1 };
    return this.#apply(workbook, record, () => this.journal?.append(record));
  }
  /** Applies a mutation that is in the journal already. Those that a snapshot holds are passed over. */
  replay(record) {
    const known2 = this.workbooks.get(record.spreadsheetId);
    if (known2 && record.revision <= known2.revision) return;
    this.#apply(this.#target(record), record, () => {
    });
  }
  #target({ method, spreadsheetId, by }) {
    return method === "create" ? new WorkbookModel(spreadsheetId, {}, by) : this.workbook(spreadsheetId);
  }
  #apply(workbook, record, makeDurable) {
    const { method, args, idSeed, now, by } = record;
    const mutation = new Mutation(workbook, { user: by }, new Date(now), idSeed, this.formulas);
    let answer;
    try {
      const answerOf2 = applyMutation(mutation, method, args, this.workbooks);
      recalculate(mutation);
      answer = answerOf2();
      makeDurable();
    } catch (error2) {
      workbook.undo.rollback();
      throw error2;
    }
    workbook.undo.commit();
    workbook.revision = record.revision;
    this.workbooks.set(workbook.spreadsheetId, workbook);
    this.#notify(record, mutation.changes.toList());
    return { answer, cellsRead: mutation.cellsRead, cellsWritten: mutation.cellsWritten };
  }
  #notify({ spreadsheetId, revision, by }, sheets2) {
    for (const listener of this.#listeners) listener({ spreadsheetId, revision, by, sheets: sheets2 });
  }
};

// host/sheets-api/sharing.ts
var RANK = { none: 0, reader: 1, writer: 2 };
function accessOf(sharing, owner2, { user: user2 }) {
  if (!sharing || user2 === null || owner2 === null) return "writer";
  const address = user2.toLowerCase();
  if (address === owner2.toLowerCase()) return "writer";
  const named = Object.entries(sharing.people).find(([person]) => person.toLowerCase() === address)?.[1] ?? "none";
  return RANK[named] >= RANK[sharing.general] ? named : sharing.general;
}
function assertAccess(given, needed) {
  if (RANK[given] < RANK[needed]) throw new ApiError("PERMISSION_DENIED", "The caller does not have permission");
}

// host/sheets-api/state-export.ts
var ROWS_PER_RECORD = 256;
function exportState(workbooks) {
  const captured = workbooks.map((workbook) => ({
    head: headOf(workbook),
    sheets: workbook.state.sheets.map((sheet2) => ({
      sheetId: sheet2.sheetId,
      state: sheet2.state,
      rows: sheet2.cells.copyOfRows()
    }))
  }));
  return (function* () {
    for (const { head, sheets: sheets2 } of captured) yield* workbookRecords(head, sheets2);
  })();
}
function headOf({ spreadsheetId, revision, owner: owner2, state }) {
  const { properties: properties2, namedRanges, developerMetadata } = state;
  return { kind: "workbook", spreadsheetId, revision, owner: owner2, properties: properties2, namedRanges, developerMetadata };
}
function* workbookRecords(head, sheets2) {
  yield head;
  const formats2 = /* @__PURE__ */ new Map();
  const extras = /* @__PURE__ */ new Map();
  for (const { sheetId, state, rows } of sheets2) {
    yield { kind: "sheet", sheetId, state };
    for (let startRow = 0; startRow < rows.length; startRow += ROWS_PER_RECORD) {
      const portion = rows.slice(startRow, startRow + ROWS_PER_RECORD);
      if (!portion.some((row) => row !== void 0)) continue;
      for (const [index, format3] of newEntries(formats2, portion, "formats")) yield { kind: "format", index, format: format3 };
      for (const [index, each] of newEntries(extras, portion, "extras")) yield { kind: "extras", index, extras: each };
      yield { kind: "rows", startRow, rows: portion.map((row) => row ? rowRecord(row, formats2, extras) : null) };
    }
  }
}
function* newEntries(numbers, rows, field2) {
  for (const row of rows) {
    for (const entry of row?.[field2] ?? []) {
      if (!entry || numbers.has(entry)) continue;
      numbers.set(entry, numbers.size);
      yield [numbers.size - 1, entry];
    }
  }
}
function rowRecord(row, formats2, extras) {
  return {
    ...row.contents.length > 0 && { c: row.contents.map(cellRecord) },
    ...row.formats.length > 0 && { f: row.formats.map((format3) => format3 ? formats2.get(format3) ?? -1 : -1) },
    ...row.extras.length > 0 && { x: row.extras.map((each) => each ? extras.get(each) ?? -1 : -1) },
    ...row.pixelSize !== void 0 && { h: row.pixelSize },
    ...row.hiddenByUser && { hidden: true }
  };
}
function cellRecord(content) {
  return content instanceof FormulaCell ? [content.formula, scalarRecord(content.result)] : scalarRecord(content);
}
function scalarRecord(scalar) {
  if (scalar === void 0) return null;
  return scalar instanceof CellError ? { error: scalar.type, message: scalar.message } : scalar;
}

// host/sheets-api/state-import.ts
var StateImporter = class {
  constructor(workbooks) {
    this.workbooks = workbooks;
  }
  workbooks;
  #workbook;
  #sheet;
  #formats = [];
  #extras = [];
  /** @throws Error when records are out of order */
  accept(record) {
    switch (record.kind) {
      case "workbook":
        this.#beginWorkbook(record);
        return;
      case "sheet":
        this.#beginSheet(record);
        return;
      case "format":
        this.#formats[record.index] = this.#inWorkbook().formats.intern(record.format);
        return;
      case "extras":
        this.#extras[record.index] = this.#inWorkbook().extras.intern(record.extras);
        return;
      case "rows":
        this.#addRows(record.startRow, record.rows);
    }
  }
  #beginWorkbook(record) {
    const { spreadsheetId, revision, owner: owner2, properties: properties2, namedRanges, developerMetadata } = record;
    const workbook = new WorkbookModel(spreadsheetId, properties2, owner2);
    workbook.update({ namedRanges, developerMetadata });
    workbook.undo.commit();
    workbook.revision = revision;
    this.workbooks.set(spreadsheetId, workbook);
    this.#workbook = workbook;
    this.#sheet = void 0;
    this.#formats = [];
    this.#extras = [];
  }
  #beginSheet({ sheetId, state }) {
    const workbook = this.#inWorkbook();
    const sheet2 = new SheetModel(sheetId, state.properties, workbook.undo);
    sheet2.update({ ...state, columns: state.columns.map((column) => column ?? void 0) });
    workbook.update({ sheets: [...workbook.state.sheets, sheet2] });
    workbook.undo.commit();
    this.#sheet = sheet2;
  }
  #addRows(startRow, rows) {
    const workbook = this.#inWorkbook();
    const sheet2 = this.#sheet;
    if (!sheet2) throw new Error("a snapshot has rows before their sheet");
    rows.forEach((record, i) => {
      if (record) sheet2.cells.replaceRow(startRow + i, this.#row(record, workbook.undo.epoch));
    });
    workbook.undo.commit();
  }
  #row({ c = [], f = [], x = [], h, hidden }, epoch) {
    const contents = c.map(contentOf2);
    const formats2 = f.map((index) => this.#formats[index]);
    const extras = x.map((index) => this.#extras[index]);
    const formulaCount = contents.filter((content) => content instanceof FormulaCell).length;
    return new Row(epoch, contents, formats2, extras, h, hidden ?? false, formulaCount);
  }
  #inWorkbook() {
    if (!this.#workbook) throw new Error("a snapshot does not begin with a workbook");
    return this.#workbook;
  }
};
function contentOf2(record) {
  if (!Array.isArray(record)) return scalarOf(record);
  const [formula2, result] = record;
  return new FormulaCell(formula2, scalarOf(result));
}
function scalarOf(record) {
  if (record === null) return void 0;
  return typeof record === "object" ? new CellError(record.error, record.message) : record;
}

// host/sheets-api/engine.ts
var SheetsEngine = class {
  constructor(options2) {
    this.options = options2;
    this.#runner = new MutationRunner(options2.formulas ?? new FormulaEvaluator(), options2.journal);
    this.#guard = new CallGuard(options2.now, options2.quota);
    this.#importer = new StateImporter(this.#runner.workbooks);
  }
  options;
  #runner;
  #guard;
  #importer;
  #sharing;
  create(body2, caller) {
    const newId2 = this.options.newId ?? (() => randomBytes(33).toString("base64url"));
    return this.#write("create", newId2(), { body: body2 }, caller);
  }
  /** Exchanges everything in a workbook, as the import of a file does: all of it or, where it is refused, nothing. */
  replace(id2, body2, caller) {
    this.#write("replace", id2, { body: body2 }, caller);
  }
  get(id2, query, caller) {
    return this.#read("get", id2, caller, (reading) => readSpreadsheet(reading, query));
  }
  /** As `get`, for what is no call of the API, such as SpreadsheetApp's own look at its workbook: not counted, under no quota. */
  peek(id2, query, caller) {
    return readSpreadsheet(this.#reading(id2, caller), query);
  }
  getByDataFilter(id2, body2, query, caller) {
    return this.#read("getByDataFilter", id2, caller, (reading) => readSpreadsheetByFilters(reading, body2, query));
  }
  batchUpdate(id2, body2, caller, query = {}) {
    return maskAnswer(this.#write("batchUpdate", id2, { body: body2, query }, caller), query.fields);
  }
  valuesGet(id2, range2, query, caller) {
    return this.#read(
      "valuesGet",
      id2,
      caller,
      (reading) => maskAnswer(readValues(reading, range2, ownParameters(query)), query.fields)
    );
  }
  valuesBatchGet(id2, query, caller) {
    return this.#read(
      "valuesBatchGet",
      id2,
      caller,
      (reading) => maskAnswer(readManyValues(reading, ownParameters(query)), query.fields)
    );
  }
  valuesBatchGetByDataFilter(id2, body2, caller) {
    return this.#read("valuesBatchGetByDataFilter", id2, caller, (reading) => readValuesByFilters(reading, body2));
  }
  valuesUpdate(id2, range2, query, body2, caller) {
    const args = { range: range2, query: ownParameters(query), body: body2 };
    return maskAnswer(this.#write("valuesUpdate", id2, args, caller), query.fields);
  }
  valuesBatchUpdate(id2, body2, caller) {
    return this.#write("valuesBatchUpdate", id2, { body: body2 }, caller);
  }
  valuesBatchUpdateByDataFilter(id2, body2, caller) {
    return this.#write("valuesBatchUpdateByDataFilter", id2, { body: body2 }, caller);
  }
  valuesAppend(id2, range2, query, body2, caller) {
    const args = { range: range2, query: ownParameters(query), body: body2 };
    return maskAnswer(this.#write("valuesAppend", id2, args, caller), query.fields);
  }
  valuesClear(id2, range2, caller) {
    return this.#write("valuesClear", id2, { range: range2 }, caller);
  }
  valuesBatchClear(id2, body2, caller) {
    return this.#write("valuesBatchClear", id2, { body: body2 }, caller);
  }
  valuesBatchClearByDataFilter(id2, body2, caller) {
    return this.#write("valuesBatchClearByDataFilter", id2, { body: body2 }, caller);
  }
  developerMetadataGet(id2, metadataId, caller) {
    return this.#read("developerMetadataGet", id2, caller, (reading) => readMetadata(reading, metadataId));
  }
  developerMetadataSearch(id2, body2, caller) {
    return this.#read("developerMetadataSearch", id2, caller, (reading) => searchMetadata(reading, body2));
  }
  /** Copies a sheet into the spreadsheet that the body names. */
  sheetsCopyTo(id2, sheetId, body2, caller) {
    const { destinationSpreadsheetId } = readMessage(
      "CopySheetToAnotherSpreadsheetRequest",
      body2
    );
    if (!destinationSpreadsheetId) throw invalidArgument("No destination spreadsheet specified.");
    assertAccess(this.access(id2, caller), "reader");
    const args = { sourceSpreadsheetId: id2, sheetId };
    return this.#write("sheetsCopyTo", destinationSpreadsheetId, args, caller);
  }
  /** Calls the listener after each successful mutation. Returns what ends that. */
  subscribe(listener) {
    return this.#runner.subscribe(listener);
  }
  counters() {
    return this.#guard.counters();
  }
  resetCounters() {
    this.#guard.reset();
  }
  /** Switches the quota on, or, without a plan, off. */
  setQuota(plan) {
    this.#guard.quota = plan;
  }
  /** Lets calls fail with 503 as planned; without a plan none does. */
  setFaultPlan(plan) {
    this.#guard.faults = plan;
  }
  /** Says with whom the workbooks are shared; without it, everybody may edit them. */
  setSharing(sharing) {
    this.#sharing = sharing;
  }
  /** What a caller may do with a workbook. @throws ApiError 404 when there is none */
  access(spreadsheetId, caller) {
    return accessOf(this.#sharing, this.#runner.workbook(spreadsheetId).owner, caller);
  }
  spreadsheetIds() {
    return [...this.#runner.workbooks.keys()];
  }
  /** The state of all workbooks, or of one, as it is at this moment. */
  exportState(spreadsheetId) {
    const all = [...this.#runner.workbooks.values()];
    return exportState(spreadsheetId === void 0 ? all : [this.#runner.workbook(spreadsheetId)]);
  }
  /** Takes in a snapshot; its records may come in several calls. */
  importState(records) {
    for (const record of records) this.#importer.accept(record);
  }
  /** Does again what a journal says; what the snapshot has already is passed over. */
  replay(record) {
    this.#runner.replay(record);
  }
  #read(method, id2, caller, read) {
    return this.#guard.call("reads", method, caller, () => {
      const reading = this.#reading(id2, caller);
      assertAccess(this.access(id2, caller), "reader");
      const answer = read(reading);
      this.#guard.countCells(reading.cellsRead, 0);
      return answer;
    });
  }
  #reading(id2, caller) {
    return { workbook: this.#runner.workbook(id2), caller, now: this.options.now(), cellsRead: 0 };
  }
  #write(method, spreadsheetId, args, caller) {
    return this.#guard.call("writes", method, caller, () => {
      if (method !== "create") assertAccess(this.access(spreadsheetId, caller), "writer");
      const idSeed = this.options.newIdSeed?.() ?? randomInt2(2 ** 32);
      const now = this.options.now().toISOString();
      const outcome = this.#runner.run({ spreadsheetId, method, args, idSeed, now, by: caller.user });
      this.#guard.countCells(outcome.cellsRead, outcome.cellsWritten);
      return outcome.answer;
    });
  }
};

// test/support/script-desk.ts
var ScriptError = class extends Error {
  constructor(error2) {
    super(`${error2.name}: ${error2.message}${error2.stack ? `
${error2.stack}` : ""}`);
    this.error = error2;
  }
  error;
};
function frozenClock(now = "2026-03-02T09:00:00+08:00") {
  return createHostClock({ now, frozen: true });
}
function scriptDesk(options2) {
  const { project: project2, engine, spreadsheetId, workerPool } = options2;
  const clock = options2.clock ?? frozenClock(options2.now);
  const kernel = new ScriptKernel({ engine, spreadsheetId, clock, ...options2.kernel });
  const transport = workerPool ? { transport: "worker", workerPool } : { transport: "in-process" };
  const host = new ScriptHost({ kernel, project: project2, ...transport });
  const user2 = options2.user === void 0 ? "clerk@example.com" : options2.user;
  const request = (functionName, args, rest) => ({
    ...{ functionName, args, user: user2, kind: "callable", ...rest }
  });
  const result = (functionName, args = [], rest = {}) => host.runSync(request(functionName, args, rest));
  return {
    ...{ host, kernel, engine, clock, spreadsheetId, result },
    call(functionName, args = [], rest = {}) {
      const outcome = result(functionName, args, rest);
      if (!outcome.ok) throw new ScriptError(outcome.error);
      return outcome.value;
    },
    run: (functionName, args = [], rest = {}) => host.run(request(functionName, args, rest))
  };
}

// test/support/bundle-desk.ts
var dist = join3(import.meta.dirname, "..", "..", "dist");
var project;
function bundleDesk(options2 = {}) {
  const { timeZone = "Asia/Shanghai", now, from, ...rest } = options2;
  const clock = frozenClock(now);
  let made = 0;
  const newId2 = () => {
    made += 1;
    return made === 1 && !from ? "workbook" : `spreadsheet-${made}`;
  };
  const engine = new SheetsEngine({ now: () => clock.now(), newId: newId2 });
  if (from) engine.importState(structuredClone([...from.exportState()]));
  else engine.create({ properties: { title: "\u63A5\u5355", locale: "zh_CN", timeZone } }, { user: null });
  const [spreadsheetId = ""] = engine.spreadsheetIds();
  return scriptDesk({ ...rest, project: builtBundle(), engine, spreadsheetId, clock });
}
function builtBundle() {
  if (!existsSync(join3(dist, "Code.js"))) throw new Error("dist/ is missing: run npm run build first");
  project ??= loadProject(dist);
  return project;
}

// ../../../tmp/look/fill.ts
var days = Number(process.env.DAYS ?? 21);
for (const now of (process.env.DATES ?? "2026-11-26").split(",")) {
  const t = process.cpuUsage();
  const desk = bundleDesk({ now: now + "T10:20:00+08:00" });
  const { kernel, engine } = desk;
  try {
    fillDemo({ kernel, engine, project: builtBundle() }, { historyDays: days });
    console.log(now, "ok");
  } catch (e) {
    console.log(now, e.message.slice(0, 300));
  }
  const u = process.cpuUsage(t);
  console.log("cpu s", ((u.user + u.system) / 1e6).toFixed(1), "rss MB", (process.memoryUsage().rss / 1e6).toFixed(0), "heap", (process.memoryUsage().heapUsed / 1e6).toFixed(0));
}
