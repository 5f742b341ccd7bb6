package org.maillage.search;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.SeekPeople;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * What the page of the search shows.
 *
 * @param where the place, as the form holds it
 * @param places that may be meant, where there are several
 * @param found how many were found, {@code total} in words
 * @param note what the reader must know of the answers: words taken loosely, an index on its way; empty for nothing
 * @param chips by what the answers are narrowed, each with the way out of it
 * @param nearest where the nearest answer is, when none is as near as was asked; null for none
 * @param there the places that the last of its words name; null for none
 * @param previous where the page before is; empty for none, as is {@code next}
 * @param box where the map begins
 */
public record SearchPage(
        Frame frame,
        Question question,
        String where,
        List<Choice> distances,
        List<Link> places,
        long found,
        String total,
        String note,
        List<Group> groups,
        List<Link> chips,
        List<Choice> orders,
        List<Answer> answers,
        List<SeekPeople.Met> people,
        @Nullable Nearest nearest,
        @Nullable There there,
        String previous,
        String next,
        String box,
        List<Link> exports,
        boolean maySave,
        boolean keepsSome) {

    record Link(String words, String path) {}

    /** A facet with its values and how many answers each would leave. */
    record Group(String key, String title, String chosenKey, List<Value> values) {}

    public record Value(String words, String count, String path, boolean chosen) {}

    /**
     * An answer.
     *
     * @param tags what it is
     * @param detail where it is, and how far
     * @param passage of its text, in pieces: the one that was found, else what it says of itself
     */
    public record Answer(String name, String path, List<String> tags, String detail, List<Piece> passage) {}

    /**
     * The nearest answer.
     *
     * @param words that say what it is, and how far
     * @param path of it
     * @param wider the question that finds it, in words and as an address; null when no distance to choose reaches it
     */
    record Nearest(String words, String path, @Nullable Link wider) {}

    /** Places that words name, by what they were called. */
    record There(String title, List<ThereRow> rows) {}

    /**
     * A place that words name.
     *
     * @param words that ask what stands before its name there
     * @param detail what it is, and how many answers there are
     * @param portrait the path of its page
     */
    record ThereRow(String words, String path, String detail, long total, String portrait) {}

    /** A piece of a text, marked when it is what was asked for. */
    record Piece(String words, boolean marked) {}

    /** The place as the form sends it back, so that it is not looked for again. */
    @Nullable
    String was() {
        return question.place().isEmpty() ? null : where;
    }

    /** What is asked, in a line that stands for the form where there is little room; empty before anything is. */
    String asked() {
        var around = question.isAround() ? say("search.around", question.kilometres(), where) : where;
        return Stream.of(question.words(), around)
                .filter(it -> !it.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .map(it -> say("search.asked", it))
                .orElse("");
    }

    /** Whether the reader must look at the form again: its place is not known, or not sure. */
    boolean isUnsure() {
        return !where.isEmpty() && question.place().isEmpty();
    }

    /** The address from which the map asks for what lies in its view. */
    String map() {
        return "/search/map.json?" + question.address();
    }
}
