package vn.daumoi.extract;

/** The kinds of body of the graph contract; the names are those of its classes. */
public enum AgencyKind {
  PartyBody,
  StateBody,
  ElectedBody,
  JudicialBody,
  FrontBody,
  ArmedForces,
  Enterprise,
  School,
  OtherBody
}
