package vn.daumoi.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies that places have, and what stands over them in the whole country. */
final class NationalBodies {
  /** A bank that districts have an office of. */
  private static final String BANK = "Ngân hàng Chính sách xã hội";

  private static final String TREASURY = "Kho bạc Nhà nước";

  private static final String LABOUR = "Liên đoàn Lao động";

  private static final Map<String, String> WHOLE =
      Map.of(
          "Ủy ban Mặt trận Tổ quốc Việt Nam",
          "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
          "Bộ đội Biên phòng",
          "Bộ đội Biên phòng",
          BANK,
          BANK,
          TREASURY,
          TREASURY,
          "Cục Thuế",
          "Cục Thuế",
          "Cục Hải quan",
          "Cục Hải quan",
          "Cục Thống kê",
          "Cục Thống kê");

  private NationalBodies() {}

  /** Whether places have such a body, and the whole country. */
  static boolean has(AgencyDraft draft) {
    return WHOLE.containsKey(draft.stem());
  }

  /** Whether without a place it is that of the country in a paper of a place too. */
  static boolean isCentralAnywhere(AgencyDraft draft) {
    return draft.stem().equals(BANK);
  }

  /** The centre of a union that places have: "Hội Nông dân Việt Nam". */
  static String centre(AgencyDraft union) {
    return union.stem().equals(LABOUR)
        ? "Tổng " + LABOUR + " Việt Nam"
        : WHOLE.getOrDefault(union.stem(), union.stem() + " Việt Nam");
  }

  /** The body of the whole country, where one is told of without a place. */
  static Optional<AgencyNamer.Named> named(AgencyDraft draft) {
    return Optional.ofNullable(WHOLE.get(draft.stem()))
        .filter(_ -> draft.place().isEmpty() && draft.parent().isEmpty())
        .map(name ->
            AgencyNamer.named(
                draft, name, Optional.empty(), Optional.empty(), List.of(draft.row())));
  }
}
