package org.maillage.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.shared.Folded;
import org.springframework.stereotype.Component;

/** Which organisation of the reader's directory is meant by the name that they typed. */
@Component
public record MeantActors(SeekActors seekActors, Organisations organisations) {

    /** What was found. */
    public sealed interface Meant {

        record One(UUID id, String name) implements Meant {}

        /** Several may be meant, the nearest first. */
        record Several(List<Found> likely) implements Meant {}

        record Nobody() implements Meant {}
    }

    /**
     * Whom they mean: the one that bears the very name, else those whose names hold it.
     *
     * @param fits which may be meant at all
     */
    public Meant find(String typed, Reader reader, Predicate<Organisation> fits) {
        var chosen = id(typed);
        if (chosen.isPresent()) {
            var seen = organisations
                    .seen(List.of(chosen.get()), Part.RECORD, reader)
                    .get(chosen.get());
            return seen == null || !fits.test(seen) ? new Meant.Nobody() : new Meant.One(seen.id(), seen.name());
        }
        var found = seekActors.seek(typed, reader);
        var fitting = organisations.seen(found.stream().map(Found::id).toList(), Part.RECORD, reader);
        var likely = found.stream()
                .filter(it ->
                        Optional.ofNullable(fitting.get(it.id())).filter(fits).isPresent())
                .toList();
        var exact = likely.stream()
                .filter(it -> Folded.of(it.name()).equals(Folded.of(typed)))
                .toList();
        if (exact.size() == 1) {
            return new Meant.One(exact.getFirst().id(), exact.getFirst().name());
        }
        return likely.isEmpty() ? new Meant.Nobody() : new Meant.Several(exact.isEmpty() ? likely : exact);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
