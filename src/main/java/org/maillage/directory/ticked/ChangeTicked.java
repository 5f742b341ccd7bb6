package org.maillage.directory.ticked;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.directory.OrganisationsChanged;
import org.maillage.directory.Origins;
import org.maillage.shared.Job;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes ticked sheets together, and gives them back. */
@Component
class ChangeTicked {

    private static final int AT_ONCE = 500;

    private final TickedSheets sheets;
    private final TickedChanges changes;
    private final Origins origins;
    private final Roles roles;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeTicked(
            TickedSheets sheets,
            TickedChanges changes,
            Origins origins,
            Roles roles,
            Deeds deeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.changes = changes;
        this.origins = origins;
        this.roles = roles;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what is to be changed, before anything is.
     *
     * @throws NotPossible when it was done already
     */
    @Transactional
    public void plan(Ticked ticked, TickedChange change) {
        if (!changes.plan(ticked.id(), change)) {
            throw new NotPossible(Saying.of("ticked.done-already"));
        }
    }

    /**
     * Changes the sheets, all together.
     *
     * @throws NotPossible when it was done already, or whoever shall keep them has left the team
     */
    @Transactional
    public void apply(Ticked ticked, SignedIn me) {
        var keeper = changes.find(ticked.id()).map(TickedChange::keeper).orElse(null);
        if (keeper != null && !members(ticked).contains(keeper)) {
            throw new NotPossible(Saying.of("ticked.keeper-left"));
        }
        var origin = origins.write(Origins.PEOPLE, "", me.id(), null);
        if (!changes.apply(ticked.id(), origin, me.id())) {
            throw new NotPossible(Saying.of("ticked.done-already"));
        }
        tell(ticked, "changed-sheets", me);
    }

    /**
     * Gives the sheets back as they were.
     *
     * @throws NotPossible when it is too late, or was done already
     */
    @Transactional
    public void undo(Ticked ticked, SignedIn me) {
        if (!changes.undo(ticked.id(), me.id(), members(ticked))) {
            throw new NotPossible(Saying.of("ticked.not-undoable"));
        }
        tell(ticked, "undid-change-of-sheets", me);
    }

    private List<UUID> members(Ticked ticked) {
        return roles.holders(Role.TEAM, ticked.territory()).stream()
                .map(PersonId::value)
                .toList();
    }

    private void tell(Ticked ticked, String act, SignedIn me) {
        deeds.write(me.person(), act, ticked.territory(), "");
        var moved = changes.moved(ticked.id());
        for (var from = 0; from < moved.size(); from += AT_ONCE) {
            events.publishEvent(new OrganisationsChanged(moved.subList(from, Math.min(moved.size(), from + AT_ONCE))));
        }
    }

    @Job(value = "ticked.job", at = "0 50 6 * * *")
    void forgetWhatIsOver() {
        sheets.forget(OffsetDateTime.now(clock).minus(Ticked.KEPT));
    }
}
