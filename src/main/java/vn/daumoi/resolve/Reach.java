package vn.daumoi.resolve;

/** How far a body's word goes. */
enum Reach {
  CENTRAL,
  PROVINCE,
  DISTRICT,
  COMMUNE
}
