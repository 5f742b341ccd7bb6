package org.maillage.directory.sheet;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.FindAlike;
import org.maillage.directory.FindAlike.Alike;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Organisations;
import org.maillage.directory.Origins;
import org.maillage.directory.OwnFields;
import org.maillage.directory.Part;
import org.maillage.directory.Provenance;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.Visibility;
import org.maillage.directory.sheet.FormerVersions.Former;
import org.maillage.shared.Attempt;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds organisations to the directory and changes them; what somebody of a team writes wins over what registers say. */
@Component
record WriteOrganisation(
        Organisations organisations,
        OwnFields ownFields,
        Origins origins,
        FindAlike findAlike,
        DirectoryPolicy policy,
        Deeds deeds,
        ApplicationEventPublisher events,
        Attempt attempt,
        Clock clock) {

    /** What became of what was typed. */
    sealed interface Outcome {
        record Written(UUID organisation) implements Outcome {}

        /** The team has a sheet of the same place (SIRET) already. */
        record Same(Organisation other) implements Outcome {}

        /** There are some that it may be. */
        record Likely(List<Alike> alike) implements Outcome {}
    }

    /** Adds an organisation that the team of a territory keeps; nobody's, when whoever adds it administers. */
    Outcome add(Values values, OrganisationForm form, SignedIn me, Reader reader) {
        var territory = form.filled().get(OrganisationForm.TERRITORY);
        var same = organisations.findSame(values, territory);
        if (same.isPresent()) {
            return new Outcome.Same(same.get());
        }
        var alike =
                form.filled().isTicked(OrganisationForm.SURE) ? List.<Alike>of() : findAlike.findAlike(values, reader);
        if (!alike.isEmpty()) {
            return new Outcome.Likely(alike);
        }
        var id = UUID.randomUUID();
        return unlessTaken(values, territory, id, () -> {
            var origin = origins.write(Origins.PEOPLE, "", me.id(), null);
            organisations.add(new Organisation(
                    id,
                    values,
                    true,
                    form.visible(),
                    territory,
                    me.id(),
                    Provenance.of(origin),
                    clock.instant(),
                    today(clock).plus(Organisation.FRESH),
                    null,
                    null,
                    0));
            if (territory != null) {
                ownFields.save(id, territory, form.typedOwn(), origin);
            }
            written(id, me, "added-organisation");
        });
    }

    /**
     * Changes an organisation, which the team of whoever changes it adopts when nobody keeps it.
     *
     * @param before as it is, at the version that stood in the form
     */
    Outcome change(Organisation before, Values typed, OrganisationForm form, SignedIn me, Reader reader) {
        var kept = policy.adopted(before, reader);
        var values = seenBy(reader, before, typed);
        var visible = new EnumMap<Part, Visibility>(before.visible());
        visible.putAll(form.visible());
        var changed = before.values().differences(values);
        return unlessTaken(values, kept.owner(), before.id(), () -> {
            var origin = changed.isEmpty() && form.typedOwn().isEmpty()
                    ? before.provenance().origin()
                    : origins.write(Origins.PEOPLE, "", me.id(), null);
            organisations.save(
                    kept.with(values, before.provenance().with(changed, origin)).visibleTo(visible), me.id());
            if (kept.owner() != null) {
                ownFields.save(before.id(), kept.owner(), form.typedOwn(), origin);
            }
            written(before.id(), me, "changed-organisation");
        });
    }

    // What somebody may not see was not before them, and stays; whoever must not be named gets no name back.
    private static Values seenBy(Reader reader, Organisation before, Values typed) {
        var unseen = Arrays.stream(Field.values())
                .filter(it -> !reader.sees(before, it.part()) || (!before.nominative() && Field.NAMING.contains(it)))
                .toList();
        return typed.with(unseen, before.values());
    }

    /** Says that an organisation is still true as it stands. */
    void confirm(Organisation organisation, SignedIn me, Reader reader) {
        attempt.write(() -> {
            organisations.save(
                    policy.adopted(organisation, reader)
                            .reviewed(clock.instant(), today(clock).plus(Organisation.FRESH)),
                    me.id());
            written(organisation.id(), me, "confirmed-organisation");
        });
    }

    /**
     * Gives an organisation back the values that it had, and to whom they were shown, as far as the reader sees them.
     *
     * @throws NotPossible when another has one of its identifiers by now
     */
    void restore(Organisation organisation, Former former, SignedIn me, Reader reader) {
        var values = seenBy(reader, organisation, former.values());
        var visible = new EnumMap<Part, Visibility>(organisation.visible());
        former.visible()
                .forEach((part, by) ->
                        visible.computeIfPresent(part, (of, was) -> reader.sees(organisation, of) ? by : was));
        unlessNumberIsTaken(() -> {
            var origin = origins.write(Origins.PEOPLE, "", me.id(), null);
            var changed = organisation.values().differences(values);
            organisations.save(
                    organisation
                            .with(values, organisation.provenance().with(changed, origin))
                            .visibleTo(visible),
                    me.id());
            written(organisation.id(), me, "restored-organisation");
        });
    }

    /**
     * Puts an organisation away for thirty days, or brings it back.
     *
     * @throws NotFound when it is put away already
     * @throws NotPossible when another has one of its identifiers by now
     */
    void putAway(Organisation organisation, boolean away, SignedIn me) {
        if (away && organisation.isGone()) {
            throw new NotFound("organisation", organisation.id());
        }
        unlessNumberIsTaken(() -> {
            if (organisations.putAway(organisation.id(), away)) {
                var act = away ? "put-away-organisation" : "brought-back-organisation";
                written(organisation.id(), me, act);
            }
        });
    }

    private void unlessNumberIsTaken(Runnable writing) {
        try {
            attempt.write(writing);
        } catch (DuplicateKeyException e) {
            throw new NotPossible(Saying.of("sheet.number-taken"));
        }
    }

    private Outcome unlessTaken(Values values, @Nullable UUID owner, UUID id, Runnable writing) {
        try {
            attempt.write(writing);
            return new Outcome.Written(id);
        } catch (DuplicateKeyException e) {
            // Somebody else has written the same identifier at this very moment.
            return organisations
                    .findSame(values, owner)
                    .<Outcome>map(Outcome.Same::new)
                    .orElseThrow(() -> e);
        }
    }

    // Without its name: whoever reads deeds may not be among those who see the sheet.
    private void written(UUID id, SignedIn me, String act) {
        deeds.write(new PersonId(me.id()), act, id, "");
        events.publishEvent(new OrganisationChanged(id));
    }
}
