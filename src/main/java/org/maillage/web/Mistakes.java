package org.maillage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.shared.Words;

/** What is wrong with the fields of a form: a sentence for each that is, by its name. */
public final class Mistakes {

    private static final int UNACCEPTABLE = 422;

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<String, Labelled> labels = new LinkedHashMap<>();
    private boolean stale;
    private String now = "";

    /** Notes a sentence for a field unless it is sound; the first of a field stays. */
    public Mistakes unless(boolean sound, String field, String key, Object... values) {
        if (!sound) {
            sentences.putIfAbsent(field, Words.say(key, values));
        }
        return this;
    }

    /** Notes a sentence for a field; empty when nothing is wrong with it. */
    public Mistakes note(String field, String sentence) {
        if (!sentence.isEmpty()) {
            sentences.putIfAbsent(field, sentence);
        }
        return this;
    }

    /** Notes what is wrong with words that must be there and not be too long. */
    public Mistakes words(String typed, String field, int longest) {
        return unless(!typed.isBlank(), field, "web.form.missing").atMost(typed, field, longest);
    }

    /** Notes words that are too long. */
    public Mistakes atMost(String typed, String field, int longest) {
        return unless(
                        typed.length() <= longest,
                        field,
                        "web.form.too-long",
                        Words.count(longest),
                        Words.count(typed.length()))
                .unless(
                        typed.chars()
                                .noneMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\r' && it != '\t'),
                        field,
                        "web.form.odd");
    }

    /** Notes that what the reader had before him has been changed since, so that it is not written over unseen. */
    public Mistakes seen(int version, int newest) {
        return seen(version == newest);
    }

    /** Notes whether what the reader had before him still stands. */
    public Mistakes seen(boolean stillStands) {
        stale |= !stillStands;
        return this;
    }

    /** Notes what stands now instead of what the reader had before him. */
    public Mistakes now(Collection<String> members) {
        now = members.isEmpty() ? Words.say("web.form.stale.nothing") : String.join(", ", members);
        return this;
    }

    /** What stands now, as far as it is to be said. */
    public String now() {
        return now;
    }

    /** Whether somebody else has changed what the reader had before him. */
    public boolean isStale() {
        return stale;
    }

    /** The sentence of a field; empty when nothing is wrong with it. */
    public String at(String field) {
        return sentences.getOrDefault(field, "");
    }

    public boolean none() {
        return sentences.isEmpty() && !stale;
    }

    /** The status of HTTP that says so: something is wrong, somebody else was faster, or neither. */
    public int status() {
        return stale ? HttpServletResponse.SC_CONFLICT : none() ? HttpServletResponse.SC_OK : UNACCEPTABLE;
    }

    /** A field with which something is wrong: its place on the page, what it is called, and what is wrong. */
    public record Fault(String id, String label, String sentence) {}

    private record Labelled(String id, String label) {}

    /** Says what a field is called and where it stands on the page, so that its reader is led there. */
    void label(String field, String id, String label) {
        labels.put(field, new Labelled(id, label));
    }

    /** The fields with which something is wrong, as far as they are known by a name. */
    public List<Fault> faults() {
        return sentences.entrySet().stream()
                .filter(it -> labels.containsKey(it.getKey()))
                .map(it -> {
                    var known = Objects.requireNonNull(labels.get(it.getKey()));
                    return new Fault(known.id(), known.label(), it.getValue());
                })
                .toList();
    }

    /** All sentences, in the order in which they were noted. */
    public List<String> sentences() {
        return List.copyOf(sentences.values());
    }
}
