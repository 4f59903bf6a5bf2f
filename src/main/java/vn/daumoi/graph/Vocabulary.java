package vn.daumoi.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the graph contract that the code writes and asks for. */
public final class Vocabulary {
  public static final String DM = "https://w3id.org/daumoi/ontology#";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String SCHEMA = "http://schema.org/";
  static final String ELI = "http://data.europa.eu/eli/ontology#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String OA = "http://www.w3.org/ns/oa#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String TIME = "http://www.w3.org/2006/time#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

  public static final Node TYPE = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  public static final Node LABEL = node(RDFS + "label");
  public static final Node SAME_AS = node("http://www.w3.org/2002/07/owl#sameAs");
  public static final Node ALT_LABEL = node(SKOS + "altLabel");
  public static final Node PREF_LABEL = node(SKOS + "prefLabel");
  static final Node CONCEPT = node(SKOS + "Concept");
  static final Node DESCRIPTION = node(DCTERMS + "description");
  static final Node SPATIAL = node(DCTERMS + "spatial");

  public static final Node PERSON = node("http://xmlns.com/foaf/0.1/Person");
  static final Node HOLDS = node(ORG + "holds");
  static final Node HELD_BY = node(ORG + "heldBy");
  public static final Node ORGANIZATION = node(ORG + "Organization");
  static final Node SUB_ORGANIZATION_OF = node(ORG + "subOrganizationOf");
  static final Node CHANGE_EVENT = node(ORG + "ChangeEvent");
  static final Node ORIGINAL_ORGANIZATION = node(ORG + "originalOrganization");
  static final Node RESULTING_ORGANIZATION = node(ORG + "resultingOrganization");
  static final Node CHANGED_BY = node(ORG + "changedBy");
  static final Node RESULTED_FROM = node(ORG + "resultedFrom");
  static final Node DATE = node(DCTERMS + "date");
  static final Node SOURCE = node(DCTERMS + "source");
  public static final Node POST_CLASS = node(ORG + "Post");
  public static final Node ROLE_CLASS = node(ORG + "Role");
  static final Node ROLE = node(ORG + "role");
  static final Node POST_IN = node(ORG + "postIn");
  static final Node MEMBERSHIP = node(ORG + "Membership");
  static final Node MEMBER = node(ORG + "member");
  static final Node IN_ORGANIZATION = node(ORG + "organization");
  static final Node MEMBER_DURING = node(ORG + "memberDuring");
  static final Node INTERVAL = node(TIME + "Interval");
  static final Node INSTANT = node(TIME + "Instant");
  static final Node HAS_BEGINNING = node(TIME + "hasBeginning");
  static final Node HAS_END = node(TIME + "hasEnd");
  static final Node IN_DATE = node(TIME + "inXSDDate");
  static final Node IN_MONTH = node(TIME + "inXSDgYearMonth");
  static final Node IN_YEAR = node(TIME + "inXSDgYear");

  public static final Node LEGAL_RESOURCE = node(ELI + "LegalResource");
  public static final Node ID_LOCAL = node(ELI + "id_local");
  public static final Node TYPE_DOCUMENT = node(ELI + "type_document");
  static final Node DATE_DOCUMENT = node(ELI + "date_document");
  static final Node PASSED_BY = node(ELI + "passed_by");
  static final Node TITLE = node(ELI + "title");
  static final Node BASED_ON = node(ELI + "based_on");
  static final Node AMENDS = node(ELI + "amends");
  static final Node REPEALS = node(ELI + "repeals");

  public static final Node EVENT = node(SCHEMA + "Event");
  static final Node START_DATE = node(SCHEMA + "startDate");
  static final Node LOCATION = node(SCHEMA + "location");
  static final Node ORGANIZER = node(SCHEMA + "organizer");
  public static final Node NEWS_ARTICLE = node(SCHEMA + "NewsArticle");
  public static final Node HEADLINE = node(SCHEMA + "headline");
  public static final Node URL = node(SCHEMA + "url");
  static final Node DATE_PUBLISHED = node(SCHEMA + "datePublished");
  static final Node PUBLISHER = node(SCHEMA + "publisher");
  static final Node AUTHOR = node(SCHEMA + "author");
  public static final Node ARTICLE_BODY = node(SCHEMA + "articleBody");
  static final Node IDENTIFIER = node(SCHEMA + "identifier");
  static final Node CONTENT_LOCATION = node(SCHEMA + "contentLocation");
  public static final Node ADMINISTRATIVE_AREA = node(SCHEMA + "AdministrativeArea");
  static final Node CONTAINED_IN = node(SCHEMA + "containedInPlace");

  public static final Node DERIVED_FROM = node(PROV + "wasDerivedFrom");
  public static final Node EXACT = node(OA + "exact");
  public static final Node START = node(OA + "start");
  public static final Node END = node(OA + "end");

  public static final Node EVIDENCE = node(DM + "Evidence");
  public static final Node IN_ARTICLE = node(DM + "inArticle");
  static final Node WORDS_START = node(DM + "wordsStart");
  static final Node WORDS_END = node(DM + "wordsEnd");
  static final Node CONFIDENCE = node(DM + "confidence");
  static final Node EXTRACTED_BY = node(DM + "extractedBy");
  static final Node AS_WRITTEN = node(DM + "asWritten");
  static final Node RULE = node(DM + "rule");
  static final Node BECAUSE = node(DM + "because");
  public static final Node STATES = node(DM + "states");
  public static final Node ABOUT = node(DM + "about");
  public static final Node TEXT_DIGEST = node(DM + "textDigest");

  static final Node IDENTITY_DECISION = node(DM + "IdentityDecision");
  static final Node ONE = node(DM + "one");
  static final Node OTHER = node(DM + "other");
  static final Node SAME = node(DM + "same");
  static final Node CREATOR = node(DCTERMS + "creator");
  static final Node COMMENT = node(RDFS + "comment");
  static final Node IDENTITY_REASON = node(DM + "identityReason");
  static final Node SUB_ORGANIZATION_LINK = node(DM + "SubOrganizationLink");
  static final Node LINK_PART = node(DM + "linkPart");
  static final Node LINK_WHOLE = node(DM + "linkWhole");
  static final Node POST = node(DM + "post");
  static final Node FIRST_ATTESTED = node(DM + "firstAttested");
  static final Node LAST_ATTESTED = node(DM + "lastAttested");
  static final Node FORMER = node(DM + "former");
  public static final Node AGREEMENT = node(DM + "Agreement");
  static final Node PARTY = node(DM + "party");
  static final Node SIGNED_ON = node(DM + "signedOn");
  static final Node SIGNED_AT = node(DM + "signedAt");
  static final Node SIGNATORY = node(DM + "signatory");
  static final Node REVIEWS = node(DM + "reviews");
  static final Node PERIOD = node(DM + "period");
  static final Node IMPLEMENTS = node(DM + "implements");
  static final Node HAS_PROVISION = node(DM + "hasProvision");
  static final Node PROVISION = node(DM + "Provision");
  static final Node ORDINAL = node(DM + "ordinal");
  static final Node HAS_PARTICIPATION = node(DM + "hasParticipation");
  static final Node PARTICIPATION = node(DM + "Participation");
  static final Node PARTICIPANT = node(DM + "participant");
  static final Node PARTICIPATION_ROLE = node(DM + "participationRole");
  static final Node IN_POST = node(DM + "inPost");
  static final Node PERSONNEL_DECISION = node(DM + "PersonnelDecision");
  static final Node ACTION = node(DM + "action");
  static final Node DECISION_PERSON = node(DM + "person");
  static final Node FROM_POST = node(DM + "fromPost");
  static final Node TO_AGENCY = node(DM + "toAgency");
  static final Node EFFECTIVE = node(DM + "effective");
  static final Node DECIDED_ON = node(DM + "decidedOn");
  static final Node DECIDED_IN = node(DM + "decidedIn");
  static final Node TERM = node(DM + "term");
  static final Node FROM = node(DM + "from");
  static final Node UNTIL = node(DM + "until");
  static final Node SUCCEEDS = node(DM + "succeeds");

  private Vocabulary() {}

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** A term of the project's own ontology. */
  static Node own(String name) {
    return node(DM + name);
  }
}
