package vn.daumoi.extract;

/**
 * A position at an agency.
 *
 * @param title the role in its official form: "Phó Chủ tịch Thường trực"
 * @param agency the body the position is at
 */
public record Post(String title, Agency agency) {}
