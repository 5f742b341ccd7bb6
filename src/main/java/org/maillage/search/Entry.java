package org.maillage.search;

import java.time.Instant;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of something that can be found. Whoever sees it carries one of the words in {@link #seen}; what only
 * some of them see has fields of its own, which the query opens for them alone.
 */
@SearchEntity(name = "entry")
@Indexed(index = "maillage-entry")
public final class Entry {

    /** Counts up whenever the fields below or their analysis change: an index of another version is made anew. */
    static final String VERSION = "8";

    static final String KIND = "kind";
    static final String SEEN = "seen";
    static final String NAME = "name";
    static final String ENGLISH_NAME = "englishName";
    static final String PLAIN_NAME = "plainName";
    static final String BEGINS = "begins";
    static final String ENGLISH_BEGINS = "englishBegins";
    static final String TEXT = "text";
    static final String ENGLISH_TEXT = "englishText";
    static final String OPENING = "opening";
    static final String NETWORK_TEXT = "networkText";
    static final String TEAM_TEXT = "teamText";
    static final String PRIVATE_TEXT = "privateText";
    static final String TEAM = "team";
    static final String KEPT = "kept";
    static final String NUMBERS = "numbers";
    static final String PLACES = "places";
    static final String ACTS = "acts";
    static final String POINT = "point";
    static final String ORDER = "order";
    static final String ADDED = "added";
    static final String REVIEWED = "reviewed";

    @DocumentId
    public String id = "";

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    public String kind = "";

    /** Words of those who see it, such as {@code public}. */
    @KeywordField
    public List<String> seen = List.of();

    /** The word of the circle, such as a team, that reads the text of the team; empty for none. */
    @KeywordField(projectable = Projectable.YES)
    @Nullable
    public String team;

    /** The word of the narrower circle that reads the private text. */
    @KeywordField
    @Nullable
    public String kept;

    @FullTextField(analyzer = Analysis.FRENCH, projectable = Projectable.YES)
    public String name = "";

    /** Its name in English, where it has one of its own. */
    @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES)
    @Nullable
    public String englishName;

    /** Its name as it is, for who types it exactly. */
    @FullTextField(analyzer = Analysis.PLAIN)
    public String plainName = "";

    @FullTextField(analyzer = Analysis.BEGINNINGS, searchAnalyzer = Analysis.PLAIN)
    public List<String> begins = List.of();

    /** Its English name, where it has one of its own. */
    @FullTextField(analyzer = Analysis.BEGINNINGS, searchAnalyzer = Analysis.PLAIN)
    @Nullable
    public String englishBegins;

    @KeywordField(normalizer = Analysis.FOLDED, sortable = Sortable.YES)
    public String order = "";

    /** What it is in its own words, cut to what a list shows. */
    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    public String opening = "";

    /** All words of it that whoever sees it may read. */
    @FullTextField(analyzer = Analysis.FRENCH, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    public String text = "";

    /** The same in English, where it has words in both languages: then English pages look at these alone. */
    @FullTextField(analyzer = Analysis.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    @Nullable
    public String englishText;

    @FullTextField(analyzer = Analysis.FRENCH, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    @Nullable
    public String networkText;

    @FullTextField(analyzer = Analysis.FRENCH, projectable = Projectable.YES, highlightable = Highlightable.PLAIN)
    @Nullable
    public String teamText;

    @FullTextField(analyzer = Analysis.FRENCH)
    @Nullable
    public String privateText;

    /** Identifiers, initials and short names, folded. */
    @KeywordField(normalizer = Analysis.FOLDED)
    public List<String> numbers = List.of();

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    @Nullable
    public String sector;

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    @Nullable
    public String profile;

    @KeywordField(aggregable = Aggregable.YES)
    public List<String> themes = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    public List<String> families = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    @Nullable
    public String department;

    /** The places that it lies in: kind and code, with a hyphen between them. */
    @KeywordField
    public List<String> places = List.of();

    /** The places that it acts in, beyond where it lies. */
    @KeywordField
    public List<String> acts = List.of();

    /** Where it is: its own point if whoever sees it may know, else that of its commune. */
    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    @Nullable
    public GeoPoint point;

    /** The square of the map that it lies in, and those beneath it; see {@link Cells}. */
    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    public Integer cell5;

    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    public Integer cell7;

    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    public Integer cell9;

    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    public Integer cell11;

    @GenericField(aggregable = Aggregable.YES)
    @Nullable
    public Integer cell13;

    @GenericField(sortable = Sortable.YES)
    public Instant added = Instant.EPOCH;

    @GenericField(sortable = Sortable.YES)
    @Nullable
    public Instant reviewed;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    public String path = "";

    /** The name of where it is, for the reader. */
    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    public String where = "";
}
