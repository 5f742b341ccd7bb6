package org.maillage.notices.letters;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The letters that somebody wrote, and those that went to them. */
@Component
class OwnLetters implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("letters.written", """
                select l.about, l.subject, l.words, l.begun_at, l.sent_at,
                  (select count(*) from notices.letter_reader r where r.letter = l.id) as readers
                from notices.letter l
                where l.author = :person
                order by l.begun_at""", "letters.received", """
                select l.about, l.subject, l.sent_at
                from notices.letter_reader r
                join notices.letter l on l.id = r.letter
                where (r.reader = :person or r.email = :email)
                and l.sent_at is not null
                order by l.sent_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from notices.letter where author = :person",
                "delete from notices.letter_reader where reader = :person or email = :email");
    }

    @Override
    public List<String> readdressings() {
        return List.of(
                "update notices.letter_reader r set email = :after where email = :email and not exists"
                        + " (select from notices.letter_reader o where o.letter = r.letter and o.email = :after)",
                // Whoever wanted no more of them wants none at the new address, either.
                "insert into notices.letter_refusal (kind, scope, email_hash, at)"
                        + " select kind, scope, sha256(convert_to(:after, 'UTF8')), at from notices.letter_refusal"
                        + " where email_hash = sha256(convert_to(:email, 'UTF8')) on conflict do nothing");
    }

    @Override
    public List<String> stays() {
        return List.of("letters.stays.refusal");
    }
}
