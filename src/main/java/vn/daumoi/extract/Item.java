package vn.daumoi.extract;

/** What a stretch of tokens was read as, before it is known what belongs to whom. */
sealed interface Item extends Marks.Mark {

  record PostItem(PostDraft post) implements Item {
    @Override
    public int from() {
      return post.from();
    }

    @Override
    public int to() {
      return post.to();
    }
  }

  record AgencyItem(AgencyDraft agency) implements Item {
    @Override
    public int from() {
      return agency.from();
    }

    @Override
    public int to() {
      return agency.to();
    }
  }

  record PlaceItem(PlaceRef place) implements Item {
    @Override
    public int from() {
      return place.from();
    }

    @Override
    public int to() {
      return place.to();
    }
  }

  /** Words that look like a name and are none: "Thái Bình Dương", "Thượng Hải". */
  record OtherItem(int from, int to) implements Item {}

  /**
   * "ông", "các đồng chí", "Đại tá".
   *
   * @param kind what it says of a person: address, rank, degree or trade
   */
  record HonorificItem(int from, int to, boolean plural, String kind) implements Item {
    /** Whether it is one of the forces: "Đại tá". */
    boolean isRank() {
      return kind.equals("rank");
    }

    /** Whether it says what someone does: "thủ môn", "ca sĩ", which may also be of a place. */
    boolean isTrade() {
      return kind.equals("trade");
    }
  }

  /**
   * A row of words that a person may be named by.
   *
   * @param surname whether it begins with a family name of Vietnam
   * @param called whether an honorific or a post stands right before it
   * @param foreign whether it is surely the name of a person of another country
   */
  record NameItem(int from, int to, boolean surname, boolean called, boolean foreign)
      implements Item {
    int length() {
      return to - from;
    }
  }
}
