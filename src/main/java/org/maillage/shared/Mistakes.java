package org.maillage.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the fields of a form: a sentence for each that is, by its name. */
public final class Mistakes {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** Notes a sentence for a field unless it is sound; the first of a field stays. */
    public Mistakes unless(boolean sound, String field, String key, Object... values) {
        if (!sound) {
            sentences.putIfAbsent(field, Words.say(key, values));
        }
        return this;
    }

    /** Notes what is wrong with words that must be there and not be too long. */
    public Mistakes words(String typed, String field, int longest) {
        return unless(!typed.isBlank(), field, "form.missing").atMost(typed, field, longest);
    }

    /** Notes words that are too long. */
    public Mistakes atMost(String typed, String field, int longest) {
        return unless(
                        typed.length() <= longest,
                        field,
                        "form.too-long",
                        Words.count(longest),
                        Words.count(typed.length()))
                .unless(
                        typed.chars()
                                .noneMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\r' && it != '\t'),
                        field,
                        "form.odd");
    }

    /** The sentence of a field; empty when nothing is wrong with it. */
    public String at(String field) {
        return sentences.getOrDefault(field, "");
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    /** All sentences, in the order in which they were noted. */
    public List<String> sentences() {
        return List.copyOf(sentences.values());
    }
}
