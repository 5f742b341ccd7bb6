package org.maillage.capitalisation;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What sheets keep of a person: which they write, and what they wrote there. */
@Component
class OwnSheets implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "capitalisation.sheets",
                """
                select s.title, w.part, w.since, s.stage, s.published, (s.begun_by = :person) as begun_by_oneself
                from capitalisation.writer w
                join capitalisation.experience_sheet s on s.id = w.sheet
                where w.person = :person
                order by w.since""",
                "capitalisation.begun",
                """
                select title, kind, origin, begun_at
                from capitalisation.experience_sheet
                where begun_by = :person
                order by begun_at""",
                "capitalisation.sections",
                """
                select s.title as sheet, x.key, x.title, x.words, x.changed_at
                from capitalisation.section x
                join capitalisation.experience_sheet s on s.id = x.sheet
                where x.changed_by = :person
                and x.words <> ''
                order by s.title collate "fr-x-icu", x.place""",
                "capitalisation.former-words",
                """
                select s.title as sheet, f.key, f.words, f.written_at
                from capitalisation.former_words f
                join capitalisation.experience_sheet s on s.id = f.sheet
                where f.written_by = :person
                order by f.written_at""",
                "capitalisation.quotes",
                """
                select s.title, q.words, q.name, q.part, q.email, q.asked_at, q.answer, q.answered_at, q.proposed
                from capitalisation.quote q
                join capitalisation.experience_sheet s on s.id = q.sheet
                where q.email = :email
                order by q.added_at""",
                "capitalisation.quotes-added",
                """
                select s.title, q.words, q.added_at
                from capitalisation.quote q
                join capitalisation.experience_sheet s on s.id = q.sheet
                where q.added_by = :person
                order by q.added_at""",
                "capitalisation.published",
                """
                select s.title, p.number, p.published_at
                from capitalisation.published_sheet p
                join capitalisation.experience_sheet s on s.id = p.sheet
                where p.published_by = :person
                order by p.published_at""",
                "capitalisation.asked",
                """
                select s.title, a.part, a.asked_at, (a.asked_by = :person) as asked_by_oneself
                from capitalisation.asked_writer a
                join capitalisation.experience_sheet s on s.id = a.sheet
                where a.person = :person
                order by a.asked_at""",
                "capitalisation.documents",
                """
                select s.title as sheet, d.title, d.made_by, d.people, d.shown, d.added_at
                from capitalisation.sheet_document d
                join capitalisation.experience_sheet s on s.id = d.sheet
                where d.added_by = :person
                order by d.added_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                """
                delete from capitalisation.experience_sheet s
                where s.published = 0
                and exists (select from capitalisation.writer w where w.sheet = s.id and w.person = :person)
                and not exists (select from capitalisation.writer w where w.sheet = s.id and w.person <> :person)""",
                "update capitalisation.experience_sheet set begun_by = null where begun_by = :person",
                "update capitalisation.section set changed_by = null where changed_by = :person",
                "update capitalisation.former_words set written_by = null where written_by = :person",
                "update capitalisation.published_sheet set published_by = null where published_by = :person",
                "update capitalisation.sheet_document set added_by = null where added_by = :person",
                "update capitalisation.asked_writer set asked_by = null where asked_by = :person",
                "delete from capitalisation.asked_writer where person = :person",
                "delete from capitalisation.writer where person = :person",
                "delete from capitalisation.quote where email = :email",
                "update capitalisation.quote set added_by = null where added_by = :person");
    }

    @Override
    public List<String> readdressings() {
        return List.of("update capitalisation.quote set email = :after where email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("capitalisation.stays");
    }
}
