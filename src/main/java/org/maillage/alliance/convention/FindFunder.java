package org.maillage.alliance.convention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KnownActors;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.shared.Folded;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.springframework.stereotype.Component;

/** Finds the sheet of a funder by its whole name: many have none, and stay a name. */
@Component
record FindFunder(SeekActors seekActors, KnownActors actors) {

    /** Its sheet; null for none. Where several have the name, the form asks which, or none of them. */
    @Nullable
    UUID in(Filled form, Reader reader) {
        var all = form.values(ConventionForm.FUNDER);
        var chosen = all.stream().flatMap(it -> id(it).stream()).findFirst();
        if (chosen.isPresent()) {
            var name = actors.of(List.of(chosen.get())).stream()
                    .filter(it -> reader.sees(it.organisation(), Part.RECORD))
                    .map(it -> it.organisation().name())
                    .findFirst();
            form.with(ConventionForm.FUNDER, name.orElse(all.getFirst()));
            form.mistakes().unless(name.isPresent(), "funder", "convention.funder.gone");
            return chosen.get();
        }
        var typed = form.typed(ConventionForm.FUNDER);
        var named = seekActors.seek(typed, reader).stream()
                .filter(it -> Folded.of(it.name()).equals(Folded.of(typed)))
                .toList();
        if (named.size() > 1) {
            form.mistakes().unless(false, "funder", "convention.funder.several");
            form.offer(
                    ConventionForm.FUNDER,
                    named.stream()
                            .map(it -> new Choice(it.id().toString(), it.name() + " · " + it.commune()))
                            .toList());
        }
        return named.size() == 1 ? named.getFirst().id() : null;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
