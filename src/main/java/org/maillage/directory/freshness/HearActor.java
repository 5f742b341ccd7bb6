package org.maillage.directory.freshness;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Organisations;
import org.maillage.directory.Origins;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.directory.freshness.Proposals.Proposal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what an actor says of its own sheet: that it is still true, what is to be corrected, that it wants no more mails.
 * What it says of itself has the highest rank, and is looked at by the team first where the team has chosen so.
 */
@Component
class HearActor {

    /** What an actor may say of itself. */
    static final List<Field> OWN = List.of(
            Field.NAME,
            Field.DESCRIPTION,
            Field.THEMES,
            Field.WEB,
            Field.STREET,
            Field.POSTAL_CODE,
            Field.COMMUNE,
            Field.EMAIL,
            Field.PHONE,
            Field.HOURS,
            Field.CLOSED);

    private final CheckLinks links;
    private final Proposals proposals;
    private final Organisations organisations;
    private final Origins origins;
    private final Oppositions oppositions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearActor(
            CheckLinks links,
            Proposals proposals,
            Organisations organisations,
            Origins origins,
            Oppositions oppositions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.proposals = proposals;
        this.organisations = organisations;
        this.origins = origins;
        this.oppositions = oppositions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void confirm(Organisation organisation, String word) {
        save(fresh(organisation), null);
        links.answered(word, "confirmed");
    }

    private Organisation fresh(Organisation organisation) {
        return organisation.reviewed(clock.instant(), today(clock).plus(Organisation.FRESH));
    }

    /**
     * Corrects a sheet, or proposes to; returns whether it is live.
     *
     * @param values all that was in the form, checked
     */
    @Transactional
    public boolean correct(Organisation before, Values values, String remark, String word) {
        var changed = changed(before, values);
        links.answered(word, "corrected");
        if (changed.isEmpty() && remark.isEmpty()) {
            save(fresh(before), null);
            return true;
        }
        if (before.owner() == null || proposals.areModerated(before.owner()) || !remark.isEmpty()) {
            proposals.add(before.id(), said(values, changed), remark);
            events.publishEvent(new SheetCorrected(before, true));
            return false;
        }
        apply(before, said(values, changed), null);
        events.publishEvent(new SheetCorrected(before, false));
        return true;
    }

    /** What of a sheet is asked and heard: not what one person of the team keeps for themselves, but for how the actor is reached, which is its own. */
    static List<Field> asked(Organisation it) {
        return OWN.stream()
                .filter(field -> field.part() == Part.CONTACT || it.visibility(field.part()) != Visibility.PRIVATE)
                .toList();
    }

    private static Set<Field> changed(Organisation before, Values values) {
        var changed = EnumSet.noneOf(Field.class);
        before.values().differences(values).stream()
                .filter(asked(before)::contains)
                .forEach(changed::add);
        return changed;
    }

    private static Map<Field, String> said(Values values, Set<Field> changed) {
        var said = new java.util.EnumMap<Field, String>(Field.class);
        changed.forEach(it -> said.put(it, values.get(it)));
        return said;
    }

    private void apply(Organisation before, Map<Field, String> said, @Nullable UUID by) {
        var values = before.values().with(said.keySet(), new Values(said));
        if (said.containsKey(Field.COMMUNE) || said.containsKey(Field.STREET)) {
            // The point was that of the former address.
            values = values.with(Field.LATITUDE, "").with(Field.LONGITUDE, "");
        }
        var origin = origins.write(Origins.ACTOR, "", null, null);
        save(fresh(before).with(values, before.provenance().with(before.values().differences(values), origin)), by);
    }

    /**
     * Takes over what an actor has proposed, or leaves it; false when somebody else has decided already. Nobody decides on
     * what they cannot read.
     */
    @Transactional
    public boolean decide(Proposal proposal, boolean accepted, SignedIn me, Reader reader) {
        var said = proposal.changed();
        var sheet = organisations.get(proposal.organisation());
        DirectoryPolicy.mustSee(reader, sheet);
        DirectoryPolicy.must(said.keySet().stream().allMatch(it -> reader.sees(sheet, it.part())));
        if (!proposals.decide(proposal.id(), accepted, me.id())) {
            return false;
        }
        if (accepted && !said.isEmpty()) {
            apply(sheet, said, me.id());
        }
        return true;
    }

    /** Whoever has the address wants no more mails, from no team. */
    @Transactional
    public void stop(String email, String word) {
        oppositions.oppose(email);
        links.answered(word, "stopped");
    }

    private void save(Organisation organisation, @Nullable UUID by) {
        organisations.save(organisation, by);
        events.publishEvent(new OrganisationChanged(organisation.id()));
    }
}
