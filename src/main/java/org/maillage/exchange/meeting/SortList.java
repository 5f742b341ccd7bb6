package org.maillage.exchange.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.meeting.Somebody.Same;

/**
 * Tells the lines of a list apart, beside those who stand on it already: who is new, who is there, and of whom somebody must say
 * whether they are one of these.
 */
final class SortList {

    /**
     * A line, of a sheet of the directory where {@code organisation} says so.
     *
     * @param line its number, from 0
     * @param basis on which they would be kept
     */
    record Row(int line, Somebody who, @Nullable UUID organisation, String basis) {

        Row with(Somebody said) {
            return new Row(line, said, organisation, basis);
        }
    }

    /** Whether the line of this number, from 0, is of the one whom it is like. */
    record Question(int line, Somebody who, Somebody like) {}

    /** A guest of whom a line says more than the list does. */
    record Completed(UUID guest, Somebody who) {}

    /**
     * What would become of a list.
     *
     * @param known who stands on it already
     * @param opposed who does not want to be kept
     * @param over for whom there is no room
     * @param questions of whom nobody has said yet whether they are one of those who are there
     */
    record Sorted(
            List<Row> fresh,
            List<Somebody> known,
            List<Somebody> opposed,
            List<Somebody> over,
            List<Question> questions,
            List<Completed> completed) {

        /** The same but for lines of those who are not meant. */
        Sorted without(Set<Integer> lines) {
            return new Sorted(
                    fresh.stream().filter(it -> !lines.contains(it.line())).toList(),
                    known,
                    opposed,
                    over,
                    questions,
                    completed);
        }

        /** Whether nothing would change. */
        boolean isNothing() {
            return fresh.isEmpty() && questions.isEmpty() && completed.isEmpty();
        }
    }

    private final Set<String> against;
    private final Map<Integer, Same> answers;
    private final int room;
    private final List<Standing> standing = new ArrayList<>();
    private final Map<String, List<Standing>> byName = new HashMap<>();
    private final Map<String, Standing> byEmail = new HashMap<>();
    private final Map<UUID, Standing> byOrganisation = new HashMap<>();
    private final List<Somebody> known = new ArrayList<>();
    private final List<Somebody> opposed = new ArrayList<>();
    private final List<Somebody> over = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private int fresh;

    /** Somebody on the list, already or by an earlier line. */
    private static final class Standing {
        private Somebody who;
        private final @Nullable UUID organisation;
        private final @Nullable UUID guest;
        private final @Nullable Row row;
        private boolean completed;

        Standing(Guest guest) {
            this.who = Somebody.of(guest);
            this.organisation = guest.organisation();
            this.guest = guest.id();
            this.row = null;
        }

        Standing(Row row) {
            this.who = row.who();
            this.organisation = row.organisation();
            this.guest = null;
            this.row = row;
        }
    }

    private SortList(List<Guest> there, Set<String> against, Map<Integer, Same> answers) {
        this.against = against;
        this.answers = answers;
        this.room = Guests.MOST - there.size();
        there.stream().filter(it -> !it.isErased()).forEach(it -> stand(new Standing(it)));
    }

    /**
     * @param against names and addresses of those who do not want to be kept
     * @param answers what was said to questions, by the number of the line
     */
    static Sorted sort(List<Row> rows, List<Guest> there, Set<String> against, Map<Integer, Same> answers) {
        var sorting = new SortList(there, against, answers);
        for (var line = 0; line < rows.size(); line++) {
            sorting.take(line, rows.get(line));
        }
        return sorting.sorted();
    }

    private void take(int line, Row row) {
        var who = row.who();
        if (against.contains(who.email()) || against.contains(who.name())) {
            opposed.add(who);
            return;
        }
        // Two sheets are two, whatever their names.
        var alike = byName.getOrDefault(who.folded(), List.of()).stream()
                .filter(it -> row.organisation() == null || it.organisation == null)
                .toList();
        var maybe = alike.stream().filter(it -> who.is(it.who) == Same.MAYBE).toList();
        if (byEmail.containsKey(who.email())
                || (row.organisation() != null && byOrganisation.containsKey(row.organisation()))
                || alike.stream().anyMatch(it -> who.is(it.who) == Same.YES)) {
            known.add(who);
        } else if (maybe.isEmpty() || answers.get(line) == Same.NO) {
            add(row);
        } else if (answers.get(line) == Same.YES) {
            known.add(who);
            // Of several who may be meant nobody says which.
            if (maybe.size() == 1) {
                complete(maybe.getFirst(), who);
            }
        } else {
            questions.add(new Question(line, who, maybe.getFirst().who));
        }
    }

    private void add(Row row) {
        if (fresh >= room) {
            over.add(row.who());
            return;
        }
        fresh++;
        stand(new Standing(row));
    }

    private void complete(Standing it, Somebody more) {
        var who = it.who.with(more);
        it.completed = it.completed || !who.equals(it.who);
        it.who = who;
        if (!who.email().isEmpty()) {
            byEmail.putIfAbsent(who.email(), it);
        }
    }

    private void stand(Standing it) {
        standing.add(it);
        byName.computeIfAbsent(it.who.folded(), key -> new ArrayList<>()).add(it);
        if (!it.who.email().isEmpty()) {
            byEmail.putIfAbsent(it.who.email(), it);
        }
        if (it.organisation != null) {
            byOrganisation.putIfAbsent(it.organisation, it);
        }
    }

    private Sorted sorted() {
        var added = new ArrayList<Row>();
        var completed = new ArrayList<Completed>();
        for (var it : standing) {
            if (it.row != null) {
                added.add(it.row.with(it.who));
            } else if (it.guest != null && it.completed) {
                completed.add(new Completed(it.guest, it.who));
            }
        }
        return new Sorted(added, known, opposed, over, questions, completed);
    }
}
