package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.directory.CheckOrganisation.Checked;
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
import org.maillage.shared.NotPossible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

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
        TransactionTemplate transaction,
        Clock clock) {

    /** What became of what was typed. */
    sealed interface Outcome {
        record Written(UUID organisation) implements Outcome {}

        /** Another has one of its identifiers: it is the same. */
        record Same(Organisation other) implements Outcome {}

        /** There are some that it may be. */
        record Likely(List<Alike> alike) implements Outcome {}
    }

    /** Adds an organisation that the team of a territory keeps; nobody's, when whoever adds it administers. */
    Outcome add(Checked checked, OrganisationForm form, @Nullable UUID territory, SignedIn me, Reader reader) {
        var same = organisations.findSame(checked.values());
        if (same.isPresent()) {
            return new Outcome.Same(same.get());
        }
        var alike = form.sure() ? List.<Alike>of() : findAlike.findAlike(checked.values(), reader);
        if (!alike.isEmpty()) {
            return new Outcome.Likely(alike);
        }
        var id = UUID.randomUUID();
        return unlessTaken(checked.values(), id, () -> {
            var origin = origins.write(Origins.PEOPLE, "", me.id(), null);
            organisations.add(new Organisation(
                    id,
                    checked.values(),
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
                ownFields.save(id, territory, form.own(), origin);
            }
            written(id, me, "added-organisation", checked.values().get(Field.NAME));
        });
    }

    /**
     * Changes an organisation, which the team of whoever changes it adopts when nobody keeps it.
     *
     * @param before as it is, at the version that stood in the form
     */
    Outcome change(Organisation before, Checked checked, OrganisationForm form, SignedIn me, Reader reader) {
        var kept = adopted(before, me, reader);
        var values = seenBy(reader, before, checked.values());
        var visible = new EnumMap<Part, Visibility>(before.visible());
        form.visible()
                .forEach((part, visibility) ->
                        visible.computeIfPresent(part, (it, was) -> reader.sees(before, it) ? visibility : was));
        var changed = before.values().differences(values);
        return unlessTaken(values, before.id(), () -> {
            var origin = changed.isEmpty() && form.own().isEmpty()
                    ? before.provenance().origin()
                    : origins.write(Origins.PEOPLE, "", me.id(), null);
            organisations.save(
                    kept.with(values, before.provenance().with(changed, origin)).visibleTo(visible), me.id());
            if (kept.owner() != null && reader.sees(before, Part.OWN)) {
                ownFields.save(before.id(), kept.owner(), form.own(), origin);
            }
            written(before.id(), me, "changed-organisation", checked.values().get(Field.NAME));
        });
    }

    // What somebody may not see was not in the form, and stays.
    private static Values seenBy(Reader reader, Organisation before, Values typed) {
        var values = typed;
        for (var field : Field.values()) {
            if (!reader.sees(before, field.part())) {
                values = values.with(field, before.values().get(field));
            }
        }
        return values;
    }

    /** The organisation in the hands of a team of the reader's, when nobody keeps it yet. */
    Organisation adopted(Organisation organisation, SignedIn me, Reader reader) {
        if (organisation.owner() != null || reader.keeps(null)) {
            return organisation;
        }
        return organisation.keptBy(policy.adopters(reader, organisation).getFirst(), me.id());
    }

    /** Says that an organisation is still true as it stands. */
    void confirm(Organisation organisation, SignedIn me, Reader reader) {
        transaction.executeWithoutResult(status -> {
            organisations.save(
                    adopted(organisation, me, reader)
                            .reviewed(clock.instant(), today(clock).plus(Organisation.FRESH)),
                    me.id());
            written(organisation.id(), me, "confirmed-organisation", organisation.name());
        });
    }

    /**
     * Gives an organisation back the values that it had, and to whom they were shown.
     *
     * @throws NotPossible when another has one of its identifiers by now
     */
    void restore(Organisation organisation, Values former, Map<Part, Visibility> visible, SignedIn me) {
        unlessNumberIsTaken(() -> {
            Set<Field> changed = organisation.values().differences(former);
            var origin = origins.write(Origins.PEOPLE, "", me.id(), null);
            organisations.save(
                    organisation
                            .with(former, organisation.provenance().with(changed, origin))
                            .visibleTo(visible),
                    me.id());
            written(organisation.id(), me, "restored-organisation", former.get(Field.NAME));
        });
    }

    /**
     * Puts an organisation away for thirty days, or brings it back.
     *
     * @throws NotPossible when another has one of its identifiers by now
     */
    void putAway(Organisation organisation, boolean away, SignedIn me) {
        unlessNumberIsTaken(() -> {
            if (organisations.putAway(organisation.id(), away)) {
                var act = away ? "put-away-organisation" : "brought-back-organisation";
                written(organisation.id(), me, act, organisation.name());
            }
        });
    }

    private void unlessNumberIsTaken(Runnable writing) {
        try {
            transaction.executeWithoutResult(status -> writing.run());
        } catch (DuplicateKeyException e) {
            throw new NotPossible(say("directory.number-taken"));
        }
    }

    private Outcome unlessTaken(Values values, UUID id, Runnable writing) {
        try {
            transaction.executeWithoutResult(status -> writing.run());
            return new Outcome.Written(id);
        } catch (DuplicateKeyException e) {
            // Somebody else has written the same identifier at this very moment.
            return organisations
                    .findSame(values)
                    .<Outcome>map(Outcome.Same::new)
                    .orElseThrow(() -> e);
        }
    }

    private void written(UUID id, SignedIn me, String act, String name) {
        deeds.write(new PersonId(me.id()), act, id, name);
        events.publishEvent(new OrganisationChanged(id));
    }
}
