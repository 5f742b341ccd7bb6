package org.maillage.directory.formats;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.Field;
import org.maillage.directory.Tidy;

/**
 * What the columns of a file mean, by their names in lower case: a field, one of the targets below, or a field of the team's
 * own by its id after {@link #OWN}.
 *
 * @param profile of rows that say none; empty for none
 * @param thirdPlaces whether all rows are third places
 * @param header all names of the file, in lower case: another file is read alike only if it has the same
 * @param words what words of this source mean: keys of vocabularies and codes of communes, by {@link #word}
 */
public record ColumnMapping(
        Map<String, String> columns,
        String profile,
        boolean thirdPlaces,
        List<String> header,
        Map<String, String> words) {

    /** The word by which the source knows a row. */
    static final String KEY = "key";

    /** The name of the commune. */
    static final String COMMUNE_NAME = "commune_name";

    /** Latitude and longitude in one column. */
    static final String POINT = "point";

    /** The page of the sheet on this platform that a row was exported from. */
    static final String SHEET = "sheet";

    /** Somebody who is met there, their function, and how they are reached. */
    public static final String PERSON = "person_name";

    static final String PERSON_ROLE = "person_role";
    static final String PERSON_EMAIL = "person_email";
    static final String PERSON_PHONE = "person_phone";

    /** When somebody of the team last saw them. */
    static final String SEEN_ON = "seen_on";

    /** What they need. */
    static final String NEED = "need";

    /** What was said, in words of whoever met them. */
    static final String NOTE = "note";

    public static final String OWN = "own-";

    /** What stands in several columns and is read together, and what is put between. */
    private static final Map<String, String> JOINED = Map.ofEntries(
            entry(Field.STREET.column(), " "),
            entry(Field.EMAIL.column(), ", "),
            entry(Field.PHONE.column(), ", "),
            entry(Field.THEMES.column(), ", "),
            entry(Field.FAMILIES.column(), ", "),
            entry(Field.LANGUAGES.column(), ", "),
            entry(Field.DESCRIPTION.column(), "\n"),
            entry(Field.HOURS.column(), " ; "),
            entry(PERSON, " "),
            entry(NEED, "\n"),
            entry(NOTE, "\n"));

    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), "", false, List.of());

    private static final String COMMUNE = Field.COMMUNE.column() + ":";

    public ColumnMapping {
        columns = Map.copyOf(columns);
        header = header == null ? List.of() : List.copyOf(header);
        words = words == null ? Map.of() : Map.copyOf(words);
    }

    public ColumnMapping(Map<String, String> columns, String profile, boolean thirdPlaces, List<String> header) {
        this(columns, profile, thirdPlaces, header, Map.of());
    }

    /** The name under which it is kept what a word of a field means. */
    public static String word(Field field, String typed) {
        return field.column() + ":" + Tidy.line(typed);
    }

    /** The same columns with more words, of which the new ones count. */
    public ColumnMapping knowing(Map<String, String> more) {
        var all = new LinkedHashMap<>(words);
        all.putAll(more);
        return new ColumnMapping(columns, profile, thirdPlaces, header, all);
    }

    /** The same without what was said of rows that say nothing: of those of another file it would be untrue. */
    public ColumnMapping withoutEmptyWords() {
        var some = new LinkedHashMap<>(words);
        some.remove(COMMUNE);
        return new ColumnMapping(columns, profile, thirdPlaces, header, some);
    }

    /** Which communes words of this source mean. */
    public Map<String, String> communes() {
        return words.entrySet().stream()
                .filter(it -> it.getKey().startsWith(COMMUNE))
                .collect(Collectors.toMap(it -> it.getKey().substring(COMMUNE.length()), Map.Entry::getValue));
    }

    /** The targets beside the fields, in the order to show them. */
    public static List<String> others() {
        return List.of(KEY, COMMUNE_NAME, POINT, SHEET);
    }

    /** The targets of people met, in the order to show them; only lists of teams have them. */
    public static List<String> ofPeople() {
        return List.of(PERSON, PERSON_ROLE, PERSON_EMAIL, PERSON_PHONE, SEEN_ON, NEED, NOTE);
    }

    /** Whether it reads people. */
    public boolean readsPeople() {
        return columns.containsValue(PERSON);
    }

    /** Whether what it reads of people is about somebody; when they were seen may be the day of a note too. */
    public boolean isOfPeople() {
        return readsPeople()
                || columns.values().stream()
                        .noneMatch(
                                it -> it.startsWith("person_") || (it.equals(SEEN_ON) && !columns.containsValue(NOTE)));
    }

    /** The same without people: nobody but a team keeps them. */
    public ColumnMapping withoutPeople() {
        var some = new LinkedHashMap<>(columns);
        some.values().removeAll(ofPeople());
        return new ColumnMapping(some, profile, thirdPlaces, header, words);
    }

    public static boolean isTarget(String typed) {
        return Field.find(typed).isPresent()
                || others().contains(typed)
                || ofPeople().contains(typed)
                || typed.matches(OWN + "[0-9a-f-]{36}");
    }

    /** Whether it was made for files with these columns and no others. */
    public boolean isFor(List<String> names) {
        return !columns.isEmpty() && Set.copyOf(names).equals(Set.copyOf(header));
    }

    boolean reads(Field field) {
        return columns.containsValue(field.column());
    }

    /** The columns in the order of a header, by their targets; of two for one target that are not joined, the first counts. */
    Map<String, List<Integer>> places(List<String> names) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (var i = 0; i < names.size(); i++) {
            var target = columns.get(names.get(i));
            if (target != null) {
                var all = places.computeIfAbsent(target, it -> new ArrayList<>());
                if (target.equals(PERSON) && ListOfPeople.isFirstName(names.get(i))) {
                    all.addFirst(i);
                } else if (all.isEmpty() || JOINED.containsKey(target)) {
                    all.add(i);
                }
            }
        }
        return places;
    }

    /** Whether several columns may have a target. */
    static boolean isJoined(String target) {
        return JOINED.containsKey(target);
    }

    /** What is put between the columns of a target. */
    static String between(String target) {
        return JOINED.getOrDefault(target, " ");
    }

    /** Whether each target that several columns have may have several. */
    public boolean isSound() {
        return columns.values().stream()
                .filter(it -> !JOINED.containsKey(it))
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .values()
                .stream()
                .allMatch(it -> it == 1);
    }
}
