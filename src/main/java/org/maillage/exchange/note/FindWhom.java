package org.maillage.exchange.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.Reader;
import org.maillage.directory.SeekPeople;
import org.maillage.exchange.SeekActors;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Finds in the directory whom a note is about, by the name that was typed. */
@Component
record FindWhom(SeekActors seekActors, SeekPeople people) {

    private static final int MOST = 8;

    /** Somebody who may be meant. */
    record Meant(String name, String where) {}

    /** Actors of the reader's teams and people met in them, as somebody goes on typing. */
    List<Meant> suggest(String typed, Reader reader) {
        var words = Typed.cut(Typed.line(typed), 100);
        return words.length() < 2
                ? List.of()
                : Stream.concat(
                                seekActors.seek(words, reader).stream().map(it -> new Meant(it.name(), "")),
                                people.seekPeople(words, reader).stream().map(FindWhom::met))
                        .limit(MOST)
                        .toList();
    }

    private static Meant met(SeekPeople.Met it) {
        var first = it.where().split(", ", 2)[0];
        return new Meant(first.isEmpty() ? it.name() : it.name() + " (" + first + ")", it.where());
    }

    /** The actor that bears the very name, where one alone does. */
    Optional<UUID> find(String who, Reader reader) {
        return Stream.of(who.strip(), Whom.of(who).organisation())
                .distinct()
                .filter(it -> !it.isEmpty())
                .map(it -> named(it, reader))
                .filter(it -> it.size() == 1)
                .map(it -> it.getFirst().id())
                .findFirst();
    }

    private List<Found> named(String name, Reader reader) {
        return seekActors.seek(name, reader).stream()
                .filter(it -> Folded.of(it.name()).equals(Folded.of(name)))
                .toList();
    }

    /** Those that may be meant, the nearest first. */
    List<Found> likely(String who, Reader reader) {
        var organisation = Whom.of(who).organisation();
        return organisation.length() < 3 ? List.of() : seekActors.seek(organisation, reader);
    }
}
