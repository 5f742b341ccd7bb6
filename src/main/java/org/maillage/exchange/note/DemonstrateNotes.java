package org.maillage.exchange.note;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.exchange.note.KeepExchangeNote.Outcome;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates a month of notes of the first team, with what was done since and what waits. */
@Component
@Order(91)
record DemonstrateNotes(JdbcClient database, KeepExchangeNote keepNote, ExchangeNotes notes, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors")
                && database.sql("select not exists (select from exchange.note)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var people = example.cast().pairs().getFirst().people().stream()
                .map(example::person)
                .toList();
        var team = policy.reader(people.getFirst()).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), Said.class).notes()) {
            write(it, team.orElseThrow(), people, example);
        }
    }

    private void write(OneNote it, UUID team, List<SignedIn> people, Example example) {
        var me = people.getFirst();
        var day = example.today().minusDays(it.daysAgo());
        example.at(day, LocalTime.of(17, 30), () -> {
            var note = note(it, team, day, example.today(), people);
            must(keepNote.keep(note, null, false, me) instanceof Outcome.Kept, "a note was not kept");
            notes.markExample(note.id());
            var done = it.done();
            if (done != null) {
                var kept = notes.get(note.id());
                var next = kept.next();
                must(next != null && notes.save(kept.followedBy(next.done(day.plusDays(done)))), "a note has changed");
            }
        });
    }

    private static ExchangeNote note(OneNote it, UUID team, LocalDate day, LocalDate today, List<SignedIn> people) {
        var in = it.next();
        var next = in == null
                ? null
                : new NextAction(
                        it.nextWords() == null ? "" : it.nextWords(),
                        today.plusDays(in),
                        false,
                        carrier(it, people),
                        null,
                        null);
        return new ExchangeNote(
                ExchangeNoteId.fresh(),
                team,
                people.getFirst().id(),
                it.who(),
                false,
                null,
                it.words(),
                day,
                it.minutes(),
                it.role() == null
                        ? null
                        : Typed.one(CatalystRole.class, it.role()).orElseThrow(),
                next,
                null,
                NoteSource.TYPED,
                false,
                null,
                true,
                0);
    }

    private static UUID carrier(OneNote it, List<SignedIn> people) {
        var carrier = it.carrier() == null ? 0 : it.carrier();
        return people.get(Math.min(carrier, people.size() - 1)).id();
    }

    /** A month of notes. */
    record Said(List<OneNote> notes) {}

    /**
     * One of them.
     *
     * @param next in how many days from today it is followed up; null for nothing
     * @param carrier which of the pair does that
     * @param done how many days after the note it was done; null where it was not
     */
    record OneNote(
            int daysAgo,
            String who,
            String words,
            @Nullable Integer minutes,
            @Nullable String role,
            @Nullable Integer next,
            @Nullable String nextWords,
            @Nullable Integer carrier,
            @Nullable Integer done) {}
}
