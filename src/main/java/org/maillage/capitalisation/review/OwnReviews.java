package org.maillage.capitalisation.review;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What the review of sheets keeps of a person: what they were asked, and what they said. */
@Component
class OwnReviews implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("capitalisation.owned", """
                select s.title as sheet, o.name, o.organisation, o.email, o.asked_at, o.answered_at, o.agreed, o.words
                from capitalisation.owner_consent o
                join capitalisation.experience_sheet s on s.id = o.sheet
                where o.email = :email
                order by o.asked_at"""),
                Map.entry("capitalisation.sent", """
                select s.title as sheet, x.circuit, x.sent_at, x.ended_at, x.outcome
                from capitalisation.submission x
                join capitalisation.experience_sheet s on s.id = x.sheet
                where x.sent_by = :person
                order by x.sent_at"""),
                Map.entry("capitalisation.reviews", """
                select s.title as sheet, r.asked_at, r.released_at, r.answered_at, r.answer, r.words
                from capitalisation.review r
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.reader = :person
                order by r.asked_at"""),
                Map.entry("capitalisation.reviews-asked", """
                select s.title as sheet, r.asked_at
                from capitalisation.review r
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.asked_by = :person
                order by r.asked_at"""),
                Map.entry("capitalisation.review-comments", """
                select s.title as sheet, c.section, c.words
                from capitalisation.review_comment c
                join capitalisation.review r on r.id = c.review
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.reader = :person
                order by r.asked_at, c.section"""),
                Map.entry("capitalisation.review-marks", """
                select s.title as sheet, m.criterion, m.mark, m.comment
                from capitalisation.review_mark m
                join capitalisation.review r on r.id = m.review
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.reader = :person
                order by r.asked_at, m.criterion"""),
                Map.entry("capitalisation.committees", """
                select programme, chair, since from capitalisation.committee_member where person = :person order by since"""),
                Map.entry("capitalisation.votes", """
                select s.title as sheet, v.vote, v.words, v.at
                from capitalisation.committee_vote v
                join capitalisation.submission x on x.id = v.submission
                join capitalisation.experience_sheet s on s.id = x.sheet
                where v.person = :person
                order by v.at"""),
                Map.entry("capitalisation.decisions", """
                select s.title as sheet, d.decision, d.words, d.at
                from capitalisation.committee_decision d
                join capitalisation.submission x on x.id = d.submission
                join capitalisation.experience_sheet s on s.id = x.sheet
                where d.noted_by = :person
                order by d.at"""),
                Map.entry(
                        "capitalisation.circuits",
                        "select programme, circuit, chosen_at from capitalisation.circuit where chosen_by = :person order by chosen_at"),
                Map.entry("capitalisation.criteria", """
                select programme, version, main, secondary, made_at
                from capitalisation.criteria
                where made_by = :person
                order by made_at"""));
    }

    @Override
    public List<String> erasures() {
        return List.of(
                """
                update capitalisation.owner_consent
                set name = 'Personne effacée', email = 'efface@invalid', words = ''
                where email = :email""",
                "update capitalisation.submission set sent_by = null where sent_by = :person",
                """
                delete from capitalisation.review r
                using capitalisation.submission s
                where s.id = r.submission and s.ended_at is null and r.answer is null and r.reader = :person""",
                "update capitalisation.review set reader = null where reader = :person",
                "update capitalisation.review set asked_by = null where asked_by = :person",
                "delete from capitalisation.committee_member where person = :person",
                "delete from capitalisation.committee_vote where person = :person",
                "update capitalisation.committee_decision set noted_by = null where noted_by = :person",
                "update capitalisation.circuit set chosen_by = null where chosen_by = :person",
                "update capitalisation.criteria set made_by = null where made_by = :person");
    }

    @Override
    public List<String> readdressings() {
        return List.of("update capitalisation.owner_consent set email = :after where email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("review.stays");
    }
}
