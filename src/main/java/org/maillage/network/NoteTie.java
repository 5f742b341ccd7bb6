package org.maillage.network;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes ties between two actors of a team, changes them and takes them out. Each of a kind is there once. */
@Component
class NoteTie {

    private final Ties ties;
    private final TiedActors actors;
    private final Deeds deeds;
    private final Clock clock;

    NoteTie(Ties ties, TiedActors actors, Deeds deeds, Clock clock) {
        this.ties = ties;
        this.actors = actors;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Notes a tie, or changes one, as a form says.
     *
     * @param before the tie that is changed; null for a new one
     * @param version that the reader had before them
     */
    @Transactional
    public Mistakes noteTie(
            Team team, TieForm form, @Nullable ActorTie before, int version, Reader reader, SignedIn me) {
        var mistakes = form.filled().check().mistakes();
        var there = before == null ? List.<UUID>of() : List.of(before.one(), before.other());
        var one = meant(team, form, TieForm.ONE, reader, there);
        var other = meant(team, form, TieForm.OTHER, reader, there);
        var since = form.filled().get(TieForm.SINCE);
        mistakes.unless(since == null || !since.isAfter(today(clock)), TieForm.SINCE.name(), "network.not-in-future")
                .unless(one == null || !one.equals(other), TieForm.OTHER.name(), "network.to-itself");
        if (before != null) {
            mistakes.seen(version, before.version());
        }
        if (!mistakes.none() || one == null || other == null) {
            return mistakes;
        }
        var id = before == null ? UUID.randomUUID() : before.id();
        var tie = form.fill(id, team.id(), one, other, version);
        if (!(before == null ? ties.add(tie, me.id()) : !ties.isTwice(tie))) {
            return mistakes.unless(false, TieForm.OTHER.name(), "network.twice");
        }
        if (before != null) {
            mistakes.seen(ties.save(tie));
        }
        if (mistakes.none()) {
            deeds.write(me.person(), before == null ? "noted-tie" : "changed-tie", team.id(), "");
        }
        return mistakes;
    }

    /** Takes a tie out. */
    @Transactional
    public void removeTie(ActorTie tie, SignedIn me) {
        ties.remove(tie.id(), tie.territory());
        deeds.write(me.person(), "removed-tie", tie.territory(), "");
    }

    private @Nullable UUID meant(Team team, TieForm form, FormField<String> field, Reader reader, List<UUID> there) {
        var typed = form.filled().typed(field);
        if (typed.isBlank()) {
            return null;
        }
        var meant = actors.meant(team.id(), typed, reader, there);
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        var alike = meant.isEmpty() ? actors.alike(team.id(), typed, reader) : List.<TiedActors.Actor>of();
        form.filled()
                .mistakes()
                .unless(meant.isEmpty(), field.name(), "network.several")
                .unless(!alike.isEmpty(), field.name(), "network.nobody")
                .unless(
                        false,
                        field.name(),
                        "network.alike",
                        alike.stream().map(TiedActors.Actor::name).collect(Collectors.joining(" · ")));
        return null;
    }
}
