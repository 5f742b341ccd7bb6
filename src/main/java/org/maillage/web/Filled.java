package org.maillage.web;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OneLine;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** A form as somebody has filled it: what was typed stays, whatever is wrong with it. */
public final class Filled {

    private final String words;
    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> typed = new HashMap<>();
    private final Map<String, List<Choice>> choices = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Mistakes mistakes = new Mistakes();

    private Filled(String words, List<? extends FormField<?>> fields) {
        this.words = words;
        fields.forEach(it -> this.fields.put(it.name(), it));
    }

    /**
     * A form that nobody has filled yet.
     *
     * @param words where the keys of its labels and hints begin
     */
    public static Filled empty(String words, List<? extends FormField<?>> fields) {
        return new Filled(words, fields);
    }

    /** A form as a browser sends it. */
    public static Filled sent(String words, List<? extends FormField<?>> fields, MultiValueMap<String, String> sent) {
        var filled = new Filled(words, fields);
        sent.forEach((name, values) -> {
            if (filled.fields.containsKey(name)) {
                filled.typed.put(
                        name,
                        values.stream()
                                .map(Typed::words)
                                .filter(it -> !it.isEmpty())
                                .toList());
            }
        });
        return filled;
    }

    /** Fills a field; with null it stays empty. */
    public <T> Filled with(FormField<T> field, @Nullable T value) {
        var written = value == null ? "" : field.write().apply(value);
        typed.put(field.name(), written.isEmpty() ? List.of() : List.of(written));
        return this;
    }

    /** Fills a field with several values. */
    public <T> Filled withAll(FormField<T> field, Iterable<T> values) {
        var all = new ArrayList<String>();
        values.forEach(it -> all.add(field.write().apply(it)));
        typed.put(field.name(), all);
        return this;
    }

    /** Says what may be chosen in a field; anything else is a mistake. */
    public Filled offer(FormField<?> field, List<Choice> all) {
        choices.put(field.name(), all);
        return this;
    }

    /** Says which values may be chosen in a field; the words of each stand under the key of the field. */
    public <T> Filled offerEach(FormField<T> field, List<T> values) {
        return offer(
                field,
                values.stream()
                        .map(field.write())
                        .map(it -> new Choice(it, say(words + "." + field.name() + "." + it)))
                        .toList());
    }

    /** Labels a field with words that are no key, such as those of a question that somebody wrote. */
    public Filled label(FormField<?> field, String words) {
        labels.put(field.name(), words);
        return this;
    }

    /** Notes what is wrong field by field; what concerns several fields is for the form to add. */
    public Filled check() {
        fields.values().forEach(this::check);
        return this;
    }

    private void check(FormField<?> field) {
        var all = all(field.name());
        mistakes.unless(
                !field.required() || !all.isEmpty(),
                field.name(),
                missing(field),
                field.bounds().toArray());
        var offered = choices.get(field.name());
        for (var it : all) {
            mistakes.atMost(it, field.name(), field.longest())
                    .unless(
                            field.read().apply(it).isPresent(),
                            field.name(),
                            field.wrong(),
                            field.bounds().toArray())
                    .unless(
                            offered == null
                                    || offered.stream()
                                            .anyMatch(choice -> choice.key().equals(it)),
                            field.name(),
                            "web.form.choose")
                    .unless(field.hasLines() || OneLine.isOne(it), field.name(), "web.form.one-line");
        }
    }

    private String missing(FormField<?> field) {
        var own = words + "." + field.name() + ".missing";
        if (Words.has(own)) {
            return own;
        }
        return field.kind() == Kind.LINE || field.kind() == Kind.TEXT || field.kind() == Kind.MARKDOWN
                ? "web.form.missing"
                : field.wrong();
    }

    private List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** What was typed; empty where nothing was. */
    public String typed(FormField<?> field) {
        var all = all(field.name());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The value of a field; null where nothing was typed, or what is no value. */
    public <T> @Nullable T get(FormField<T> field) {
        var words = typed(field);
        return words.isEmpty() ? null : field.read().apply(words).orElse(null);
    }

    /**
     * The value of a field that must be there.
     *
     * @throws IllegalStateException before {@link #check}, which lets nobody leave it out
     */
    public <T> T must(FormField<T> field) {
        var value = get(field);
        if (value == null) {
            throw new IllegalStateException("The field %s has no value.".formatted(field.name()));
        }
        return value;
    }

    /** Whether a field is in the form, and was when it was sent. */
    public boolean has(FormField<?> field) {
        return typed.containsKey(field.name());
    }

    /** The values of a field of which there may be several. */
    public <T> List<T> values(FormField<T> field) {
        return all(field.name()).stream()
                .flatMap(it -> field.read().apply(it).stream())
                .toList();
    }

    public boolean isTicked(FormField<Boolean> field) {
        return typed(field).equals("true");
    }

    /** Whether nothing at all was typed into these. */
    public boolean isBlank(FormField<?>... these) {
        return List.of(these).stream().allMatch(it -> all(it.name()).isEmpty());
    }

    public Mistakes mistakes() {
        return mistakes;
    }

    /** All fields, as they are drawn. */
    public List<Drawn> drawn() {
        return fields.keySet().stream().map(this::drawn).toList();
    }

    /** A field as it is drawn. */
    public Drawn drawn(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("The form %s has no field %s.".formatted(words, name));
        }
        var key = words + "." + name;
        var label = labels.get(name);
        var hint = Words.has(key + ".hint") ? say(key + ".hint") : "";
        return drawn(
                field,
                label == null ? say(key) : label,
                hint.isEmpty() && field.kind() == Kind.MARKDOWN ? say("web.form.markdown") : hint);
    }

    /** A field as it is drawn here, with words that are not those of the form. */
    public Drawn drawn(FormField<?> field, String label, String hint) {
        var name = field.name();
        mistakes.label(name, name, label);
        return new Drawn(
                name,
                name,
                label,
                hint,
                field.kind(),
                field.longest(),
                field.required(),
                all(name),
                offered(field, words + "." + name),
                mistakes.at(name));
    }

    // Where nothing need be chosen, that stands first and once, in words of its own if the form has some.
    private List<Choice> offered(FormField<?> field, String key) {
        var offered = choices.getOrDefault(field.name(), List.of());
        if (field.required()
                || field.kind() != Kind.CHOICE
                || offered.stream().anyMatch(it -> it.key().isEmpty())) {
            return offered;
        }
        var all = new ArrayList<>(List.of(new Choice("", Words.has(key + ".none") ? say(key + ".none") : "")));
        all.addAll(offered);
        return all;
    }
}
