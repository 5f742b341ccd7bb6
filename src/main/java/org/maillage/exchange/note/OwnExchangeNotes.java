package org.maillage.exchange.note;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What notes keep of a person: those that they wrote, and what they said they would do. */
@Component
class OwnExchangeNotes implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("exchange.note", """
                select n.who, n.words, n.on_day, n.minutes, n.role, n.next_words, n.next_on, n.done_on, n.written_at, n.keep_until
                from exchange.note n
                where n.author = :person
                order by n.written_at""", "exchange.next", """
                select n.next_words, n.next_on, n.done_on, n.muted_at
                from exchange.note n
                where n.carrier = :person
                order by n.next_on""", "exchange.note_address", """
                select a.word, a.made_at, a.refused, a.refused_at
                from exchange.note_address a
                where a.person = :person""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from exchange.note_address where person = :person",
                "delete from exchange.note where author = :person and draft",
                "update exchange.note set author = null where author = :person",
                "update exchange.note set carrier = null where carrier = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("note.stays");
    }
}
