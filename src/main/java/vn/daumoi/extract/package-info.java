/**
 * From text to facts, each with the words it stands on.
 *
 * <p>{@code Extractor} tells the way on one screen. Its stops, and whose classes stand at each:
 *
 * <ol>
 *   <li><b>Items</b>, in one walk over the tokens: {@code ItemReader} asks at each what begins
 *       there. Places: {@code PlaceReader}. Bodies: {@code AgencyReader}, and under it the {@code
 *       AgencyUnitReader} of bodies no table has, the {@code AgencyNameReader} that says where a
 *       name ends, the {@code AgencyTailReader} of what completes it, the {@code AgencyListReader}.
 *       Posts: {@code PostReader}, and {@code PostBodyReader} for the body behind a head; {@code
 *       BodyBehindPost} gives a post the body that only its holder beside it tells the end of.
 *       People: {@code PersonNameReader}, {@code ForeignNames}. {@code CommuneLists} makes the
 *       posts below the name of a commune its own, {@code HeadsOfSeveral} the post told once of two
 *       companies that of both.
 *   <li><b>Bearings</b>: which province, country and publisher an article speaks of, {@code
 *       Bearings}, {@code ProvinceTold}, {@code Abroad}; of which a single line or sentence speaks,
 *       {@code LinePlaces}.
 *   <li><b>Claims</b>, who has which post: {@code ClaimReader}; what stands between two items is
 *       told by {@code GapReader}, what leads to them by {@code ClaimWords}, what is told of a
 *       person before the posts by {@code Appositions}, whom a sentence speaks of by {@code
 *       SubjectReader}, whose a field of a form or a cell of a table is by {@code FormFields},
 *       whose heads nobody is two of by {@code LocalHeads}.
 *   <li><b>Names in full</b>: of people {@code People}, {@code FullNames} and, of short names in
 *       lists, {@code ListsOfPeople}; of bodies {@code AgencyNamer} from what {@code SaidAgencies}
 *       remembers, of the body that a bare title means {@code MeantBodies}; {@code HoldingReader}
 *       and {@code NamedAgencies} bring them together.
 *   <li><b>Marks</b>: all that was read, by where it stands, {@code Marks} and {@code MarkIndex},
 *       with the days of {@code DateReader} and the papers of {@code DocumentReader}, of which one
 *       may be the text itself, {@code OwnPaper}.
 *   <li><b>Facts</b>: events and parts in them by {@code EventReader}, {@code EventDays}, {@code
 *       EventParts} and {@code PartHolders}; agreements by {@code SigningReader} and {@code
 *       AgreementParties}; decisions on posts by {@code DecisionReader}, {@code DecisionPersons}
 *       and {@code DecisionPosts}. A {@code Fact} has its {@code Evidence}, whose rule has a {@code
 *       Confidence}; {@code FactsJson} writes them.
 *   <li><b>What no rule read</b>: {@code UnreadReader}.
 * </ol>
 */
@NullMarked
package vn.daumoi.extract;

import org.jspecify.annotations.NullMarked;
