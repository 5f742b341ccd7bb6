package org.maillage.exchange;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.exchange.MeantActors.Meant;
import org.maillage.territory.Communes;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.stereotype.Component;

/** Reads which organisation a field of a form means; where several may be meant, the form offers them. */
@Component
public record SuggestActors(MeantActors meantActors, NameActors names, Communes communes) {

    /** Who keeps the name that was typed though the directory has others that hold it. */
    private static final String AS_TYPED = "typed";

    /**
     * The organisation that is meant; null for none, with a mistake where none is found.
     *
     * @param before which the field named until now
     * @param fits which may be meant at all
     * @param nobody the key of what is said where nobody bears the name
     */
    public @Nullable UUID known(
            Filled form,
            FormField<String> field,
            @Nullable UUID before,
            Reader reader,
            Predicate<Organisation> fits,
            String nobody) {
        return meant(form, field, before, reader, fits, nobody);
    }

    /** The organisation that is meant; null for a name that stands for itself. */
    public @Nullable UUID named(Filled form, FormField<String> field, @Nullable UUID before, Reader reader) {
        return meant(form, field, before, reader, it -> true, "");
    }

    // Where nobody bears the name it stands for itself, or is a mistake where a key says so.
    private @Nullable UUID meant(
            Filled form,
            FormField<String> field,
            @Nullable UUID before,
            Reader reader,
            Predicate<Organisation> fits,
            String nobody) {
        var all = form.values(field);
        if (all.isEmpty()) {
            return null;
        }
        form.with(field, all.getFirst());
        var asked = all.getLast();
        if (asked.equals(AS_TYPED) && nobody.isEmpty() && all.size() > 1) {
            return null;
        }
        if (before != null
                && asked.equals(names.of(List.of(before), reader)
                        .getOrDefault(before, NameActors.UNSEEN)
                        .name())) {
            return before;
        }
        return switch (meantActors.find(asked, reader, fits)) {
            case Meant.One(var id, var name) -> {
                form.with(field, name);
                yield id;
            }
            case Meant.Nobody() -> {
                form.mistakes()
                        .unless(nobody.isEmpty(), field.name(), nobody.isEmpty() ? "web.form.choose" : nobody, asked);
                yield null;
            }
            case Meant.Several(var likely) -> {
                form.mistakes().unless(false, field.name(), "exchange.actor.several");
                var places = communes.of(likely.stream().map(it -> it.commune()).toList());
                var offered = new ArrayList<>(likely.stream()
                        .map(it -> new Choice(
                                it.id().toString(),
                                places.containsKey(it.commune())
                                        ? it.name() + ", "
                                                + places.get(it.commune()).name()
                                        : it.name()))
                        .toList());
                if (nobody.isEmpty()) {
                    offered.add(new Choice(AS_TYPED, say("exchange.actor.as-typed", asked)));
                }
                form.offer(field, offered);
                yield null;
            }
        };
    }
}
