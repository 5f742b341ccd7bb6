package org.maillage.exchange.note;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.exchange.note.ReadPastedMessages.Message;
import org.maillage.shared.Typed;

/** What was pasted, put together by day and author: each part may become a note, once. */
record PastedParts(List<Part> parts) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 160;

    /** More than this is no reading for a phone. */
    static final int MOST = 200;

    /** @param id the same for the same words of the same team, so that pasting them again adds nothing */
    record Part(ExchangeNoteId id, LocalDate day, String author, String words) {

        ExchangeNote note(UUID team, UUID by) {
            return new ExchangeNote(
                    id,
                    team,
                    by,
                    author,
                    false,
                    null,
                    words,
                    day,
                    null,
                    null,
                    null,
                    null,
                    NoteSource.PASTED,
                    false,
                    null,
                    false,
                    0);
        }
    }

    private record Key(LocalDate day, String author) {}

    static PastedParts of(List<Message> messages, UUID team) {
        Map<Key, String> said = messages.stream()
                .collect(toMap(
                        it -> new Key(it.day(), it.author()),
                        Message::words,
                        (one, other) -> one + "\n" + other,
                        LinkedHashMap::new));
        return new PastedParts(said.entrySet().stream()
                .limit(MOST)
                .map(it -> part(it.getKey(), it.getValue(), team))
                .toList());
    }

    private static Part part(Key key, String words, UUID team) {
        var cut = words.length() <= LONGEST ? words : Typed.cut(words, LONGEST - 1) + "…";
        var name = List.of(team.toString(), key.day.toString(), key.author, cut).stream()
                .collect(joining("\0"));
        return new Part(
                new ExchangeNoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                key.day,
                Typed.cut(Typed.line(key.author), LONGEST_NAME),
                cut);
    }
}
