package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have said, on the sheets that quote them, and whether they agree to it. */
@Component
public record Quotes(JdbcClient database, ExperienceSheets sheets, Clock clock) {

    public static final int LONGEST = 1000;

    private static final int MOST = 40;

    private static final String ROWS = """
            select id, sheet, section, words, name, part, email, asked_at, answered_at, answer, proposed
            from capitalisation.quote
            """;

    /** What somebody has answered who is quoted. */
    public enum Answer {
        AGREED,
        /** They would agree to other words. */
        CORRECTED,
        REFUSED
    }

    /**
     * A quote, and how far it is agreed to.
     *
     * @param proposed the words to which they would agree; empty for no others
     */
    public record Kept(
            UUID id,
            UUID sheet,
            String section,
            String words,
            String name,
            String part,
            String email,
            @Nullable OffsetDateTime askedAt,
            @Nullable OffsetDateTime answeredAt,
            @Nullable Answer answer,
            String proposed) {

        public SheetId sheetId() {
            return new SheetId(sheet);
        }

        public boolean isAgreed() {
            return answer == Answer.AGREED;
        }

        /** Whether nobody has said yes or no to it, so that the sheet waits. */
        public boolean isOpen() {
            return answer == null || answer == Answer.CORRECTED;
        }

        public Quote shown() {
            return new Quote(id, section, words, name, part);
        }
    }

    /** Those of a sheet in the order in which they came. */
    public List<Kept> of(SheetId sheet) {
        return database.sql(ROWS + "where sheet = :sheet order by added_at, id limit 100")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Kept.class))
                .list();
    }

    /** Those of a sheet to which whoever said them agrees. */
    public List<Quote> agreed(SheetId sheet) {
        return of(sheet).stream().filter(Kept::isAgreed).map(Kept::shown).toList();
    }

    public Optional<Kept> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(Kept.class))
                .optional();
    }

    /** Those of all sheets that quote whoever has an address, the last first. */
    public List<Kept> naming(String email) {
        return database.sql(ROWS + "where email = :email and asked_at is not null order by asked_at desc, id limit 100")
                .param("email", email)
                .query(RecordRows.of(Kept.class))
                .list();
    }

    /** Adds one; false when a sheet has so many already. */
    public boolean add(SheetId sheet, Quote quote, String email, PersonId by) {
        var added = database.sql("""
                insert into capitalisation.quote (id, sheet, section, words, name, part, email, added_by, added_at)
                select :id, :sheet, :section, :words, :name, :part, :email, :by, :now
                where (select count(*) from capitalisation.quote where sheet = :sheet) < :most
                """)
                        .paramSource(RecordParams.of(quote)
                                .with("sheet", sheet.value())
                                .with("email", email)
                                .with("by", by.value())
                                .with("now", OffsetDateTime.now(clock))
                                .with("most", MOST))
                        .update()
                > 0;
        sheets.touch(sheet);
        return added;
    }

    /** Takes one out of a sheet and of all its versions; false when it is there no more. */
    public boolean remove(SheetId sheet, UUID id) {
        return database.sql("delete from capitalisation.quote where sheet = :sheet and id = :id")
                        .param("sheet", sheet.value())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Takes all out in which a sheet quotes whoever has an address, and says how many that were. */
    public int remove(SheetId sheet, String email) {
        return database.sql("delete from capitalisation.quote where sheet = :sheet and email = :email")
                .param("sheet", sheet.value())
                .param("email", email)
                .update();
    }

    /** Notes that whoever said it is asked, anew if they were before; false when they have answered, or it is gone. */
    public boolean ask(Kept quote) {
        return database.sql("""
                update capitalisation.quote set asked_at = :now
                where id = :id
                and answer is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", quote.id())
                        .update()
                > 0;
    }

    /**
     * Keeps what whoever said it answers; false when they have answered already.
     *
     * @param proposed the words to which they would agree; empty unless corrected
     */
    public boolean answer(Kept quote, Answer answer, String proposed) {
        return database.sql("""
                update capitalisation.quote
                set answer = :answer, answered_at = :now, proposed = :proposed
                where id = :id
                and asked_at is not null
                and answer is null
                """)
                        .param("answer", Typed.key(answer))
                        .param("now", OffsetDateTime.now(clock))
                        .param("proposed", proposed)
                        .param("id", quote.id())
                        .update()
                > 0;
    }

    /** Takes the words over to which whoever said it agrees; false when there are none. */
    public boolean takeOver(Kept quote) {
        return database.sql("""
                update capitalisation.quote
                set words = proposed, proposed = '', answer = 'agreed'
                where id = :id
                and answer = 'corrected'
                """).param("id", quote.id()).update() > 0;
    }

    /**
     * Forgets the addresses of those who were last heard or asked before a moment. What was agreed to stays, and so does the link by
     * which it is taken back, which holds no address; what nobody agreed to goes. To be called in a transaction.
     */
    public void forgetAddresses(OffsetDateTime before) {
        database.sql("""
                delete from capitalisation.quote
                where answer is distinct from 'agreed'
                and coalesce(answered_at, asked_at, added_at) < :before
                """).param("before", before).update();
        // One word for each person on a sheet: who takes one quote back takes back all that they said there.
        database.sql("""
                with old as (
                  select sheet, email, gen_random_uuid() || '@invalid' as forgotten
                  from capitalisation.quote
                  where email not like '%@invalid'
                  group by sheet, email
                  having max(greatest(asked_at, answered_at, added_at)) < :before)
                update capitalisation.quote q set email = old.forgotten
                from old
                where old.sheet = q.sheet
                and old.email = q.email
                """).param("before", before).update();
    }
}
