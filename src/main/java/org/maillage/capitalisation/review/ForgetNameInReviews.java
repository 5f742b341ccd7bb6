package org.maillage.capitalisation.review;

import org.maillage.capitalisation.NamesInTexts;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.TakenName;
import org.maillage.capitalisation.WordsAboutSheet;
import org.springframework.stereotype.Component;

/** Takes a name that somebody takes back out of what readers, owners and committees have written about a sheet. */
@Component
record ForgetNameInReviews(NamesInTexts texts) implements WordsAboutSheet {

    @Override
    public void takeOut(SheetId sheet, TakenName gone) {
        texts.takeOut(
                sheet,
                gone,
                "select id::text, words from capitalisation.review where sheet = :sheet",
                "update capitalisation.review set words = left(:words, 4000) where id::text = :id");
        texts.takeOut(sheet, gone, """
                select c.review || ' ' || c.section as id, c.words
                from capitalisation.review_comment c
                join capitalisation.review r on r.id = c.review
                where r.sheet = :sheet""", """
                update capitalisation.review_comment set words = left(:words, 2000)
                where review || ' ' || section = :id""");
        texts.takeOut(sheet, gone, """
                select m.review || ' ' || m.criterion as id, m.comment as words
                from capitalisation.review_mark m
                join capitalisation.review r on r.id = m.review
                where r.sheet = :sheet""", """
                update capitalisation.review_mark set comment = left(:words, 1000)
                where review || ' ' || criterion = :id""");
        texts.takeOut(
                sheet,
                gone,
                "select submission::text as id, words from capitalisation.owner_consent where sheet = :sheet",
                "update capitalisation.owner_consent set words = left(:words, 4000) where submission::text = :id");
        texts.takeOut(sheet, gone, """
                select v.submission || ' ' || v.person as id, v.words
                from capitalisation.committee_vote v
                join capitalisation.submission s on s.id = v.submission
                where s.sheet = :sheet""", """
                update capitalisation.committee_vote set words = left(:words, 2000)
                where submission || ' ' || person = :id""");
        texts.takeOut(
                sheet,
                gone,
                """
                select d.submission::text as id, d.words
                from capitalisation.committee_decision d
                join capitalisation.submission s on s.id = d.submission
                where s.sheet = :sheet""",
                "update capitalisation.committee_decision set words = left(:words, 2000) where submission::text = :id");
    }
}
