// The pages' own words in both languages. Vietnamese first.

const WORDS = {
  title: ["Đầu Mối", "Đầu Mối"],
  lead: [
    "Ai giữ chức vụ nào ở Việt Nam, khi nào, và câu nào nói điều đó.",
    "Who held which office in Vietnam, when, and which sentence says so.",
  ],
  about: [
    "Đồ thị tri thức mở về cán bộ, cơ quan và các chương trình phối hợp, đọc từ báo chí chính thống. Mỗi điều ghi ở đây đều gắn với câu văn làm bằng chứng.",
    "An open knowledge graph of officials, agencies and agreements, read from the official press. Every statement is tied to the sentence it stands on.",
  ],
  search: ["Tìm người, cơ quan, văn bản…", "Search people, agencies, documents…"],
  searchHint: ["Gõ có dấu hay không dấu đều được", "With or without diacritics"],
  noHits: ["Không tìm thấy gì cho", "Nothing found for"],
  home: ["Trang đầu", "Home"],
  graph: ["Đồ thị", "Graph"],
  sparql: ["SPARQL", "SPARQL"],
  contradictions: ["Mâu thuẫn", "Contradictions"],
  contradictionsHint: [
    "Những điều các bài báo nói ngược nhau, kèm câu văn của cả hai phía, để người có trách nhiệm xem và quyết định.",
    "Where articles contradict one another, with the sentences on both sides, for people to read and decide.",
  ],
  noContradictions: ["Không có điều gì mâu thuẫn.", "Nothing contradicts itself."],
  end: ["thôi giữ ngày", "ended on"],
  one: ["một bên", "one"],
  other: ["bên kia", "other"],
  language: ["English", "Tiếng Việt"],
  figures: ["Trong kho có", "In the store"],
  try: ["Thử xem", "Try"],
  tryPerson: ["Một người và các chức vụ", "A person and the posts held"],
  tryAgency: ["Một cơ quan và những gì đã ký", "An agency and what it signed"],
  trySparql: ["Hỏi bằng SPARQL, có sẵn ví dụ", "Ask by SPARQL, with examples"],
  person: ["người", "person"],
  agency: ["cơ quan", "agency"],
  post: ["chức vụ", "post"],
  role: ["chức danh", "role"],
  agreement: ["chương trình, thỏa thuận", "agreement"],
  document: ["văn bản", "document"],
  event: ["sự kiện", "event"],
  article: ["bài báo", "article"],
  place: ["địa phương", "place"],
  decision: ["quyết định cán bộ", "personnel decision"],
  tenure: ["giữ chức", "tenure"],
  participation: ["tham gia", "participation"],
  change: ["sắp xếp tổ chức", "change of bodies"],
  articles: ["bài báo", "articles"],
  Person: ["người", "people"],
  Organization: ["cơ quan", "agencies"],
  Post: ["chức vụ", "posts"],
  Membership: ["lần giữ chức", "tenures"],
  LegalResource: ["văn bản", "documents"],
  Agreement: ["chương trình, thỏa thuận", "agreements"],
  Event: ["sự kiện", "events"],
  PersonnelDecision: ["quyết định cán bộ", "personnel decisions"],
  evidence: ["câu làm bằng chứng", "pieces of evidence"],
  evidenceTitle: ["Bằng chứng", "Evidence"],
  evidenceHint: [
    "Bấm vào một nút để mở rộng, bấm vào một đường nối để xem câu văn làm bằng chứng.",
    "Click a node to expand it, click a line to see the sentence it stands on.",
  ],
  noEvidence: ["Không có câu nào cho mối liên hệ này.", "There is no sentence for this link."],
  more: ["nữa", "more"],
  rule: ["quy tắc", "rule"],
  confidence: ["độ tin cậy", "confidence"],
  openPage: ["Mở trang", "Open page"],
  openGraph: ["Xem trên đồ thị", "Show in the graph"],
  expand: ["Mở rộng", "Expand"],
  fit: ["Vừa khung", "Fit"],
  closer: ["Phóng to", "Zoom in"],
  farther: ["Thu nhỏ", "Zoom out"],
  legend: ["Chú giải", "Legend"],
  asTable: ["Các mối liên hệ dưới dạng bảng", "The links as a table"],
  from: ["Từ", "From"],
  link: ["Liên hệ", "Link"],
  to: ["Đến", "To"],
  graphEmpty: ["Hãy tìm một người hoặc cơ quan để bắt đầu.", "Search a person or an agency to begin."],
  career: ["Quá trình giữ chức vụ", "Posts held"],
  holders: ["Những người giữ chức", "Holders"],
  attested: ["Báo chí nhắc đến", "Attested"],
  decided: ["Theo quyết định", "By decision"],
  former: ["nguyên", "former"],
  said: ["Những điều được ghi", "What is said"],
  reason: ["Vì sao là cùng một người", "Why this is one person"],
  aliases: ["Định danh đã nhập vào đây", "Identifiers merged into this one"],
  download: ["Tải dữ liệu", "Data"],
  published: ["Đăng ngày", "Published"],
  source: ["Bài gốc", "Original"],
  marks: ["chỗ được đánh dấu", "marked passages"],
  readHere: ["Đọc được ở đây", "Read here"],
  articleHint: [
    "Bấm vào chỗ gạch chân để xem điều đọc được, quy tắc và độ tin cậy.",
    "Click an underlined phrase to see what was read there, by which rule, and how sure it is.",
  ],
  examples: ["Câu hỏi mẫu", "Example questions"],
  endpoint: ["Chương trình hỏi tại", "Programs ask at"],
  failed: ["Không lấy được dữ liệu", "The data could not be had"],
  unknown: ["Không có gì mang định danh này.", "Nothing goes by this identifier."],
  skip: ["Đến nội dung", "Skip to content"],
  PersonNamed: ["người", "person"],
  loading: ["Đang tải…", "Loading…"],
};

const LANGUAGES = ["vi", "en"];

/** The language of the page: ?lang=, else what was chosen last, else Vietnamese. */
export function language() {
  const asked = new URLSearchParams(location.search).get("lang");
  if (LANGUAGES.includes(asked)) {
    keep(asked);
    return asked;
  }
  const kept = keptBefore();
  return LANGUAGES.includes(kept) ? kept : "vi";
}

function keep(chosen) {
  try {
    localStorage.setItem("language", chosen);
  } catch {
    // a browser that keeps nothing still shows the page
  }
}

function keptBefore() {
  try {
    return localStorage.getItem("language");
  } catch {
    return "";
  }
}

/** Words of the page by their key. */
export function say(key) {
  const both = WORDS[key];
  return both ? both[LANGUAGES.indexOf(language())] : key;
}

/** A name that comes in both languages. */
export function sayName(name) {
  return language() === "en" ? name.en : name.vi;
}

/** Sorts as Vietnamese does. */
export const collator = new Intl.Collator("vi");

document.documentElement.lang = language();
