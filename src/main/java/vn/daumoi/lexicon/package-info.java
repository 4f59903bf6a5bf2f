/** The tables of {@code data/}: posts, agencies, abbreviations, places. */
@NullMarked
package vn.daumoi.lexicon;

import org.jspecify.annotations.NullMarked;
