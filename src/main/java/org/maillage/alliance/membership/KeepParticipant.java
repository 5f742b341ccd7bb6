package org.maillage.alliance.membership;

import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.ParticipantId;
import org.maillage.alliance.membership.AllianceParticipants.Outcome;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.exchange.SeekActors.Found;
import org.maillage.shared.Folded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who is in an alliance: an organisation of the directory by the name that it alone bears there, or whoever is named. */
@Component
class KeepParticipant {

    private final AllianceParticipants participants;
    private final SeekActors seekActors;

    KeepParticipant(AllianceParticipants participants, SeekActors seekActors) {
        this.participants = participants;
        this.seekActors = seekActors;
    }

    @Transactional
    public Outcome add(Alliance alliance, AllianceParticipant.Part part, ParticipantForm form, Reader reader) {
        var name = form.filled().typed(ParticipantForm.WHO);
        var sheet = sheet(name, reader, alliance.team());
        return participants.add(form.participant(
                ParticipantId.fresh(),
                alliance.id(),
                part,
                sheet.map(Found::id).orElse(null),
                sheet.map(Found::name).orElse(name),
                0));
    }

    @Transactional
    public Outcome change(
            Alliance alliance, AllianceParticipant before, ParticipantForm form, Reader reader, int version) {
        var name = form.filled().typed(ParticipantForm.WHO);
        // Whoever keeps its name keeps its sheet, whatever the directory calls that by now.
        var same = name.equals(before.shownName());
        var sheet = same ? Optional.<Found>empty() : sheet(name, reader, alliance.team());
        return participants.save(form.participant(
                before.id(),
                alliance.id(),
                before.part(),
                same ? before.organisation() : sheet.map(Found::id).orElse(null),
                same ? before.name() : sheet.map(Found::name).orElse(name),
                version));
    }

    private Optional<Found> sheet(String name, Reader reader, UUID team) {
        var named = seekActors.seek(name, reader.ofOne(team)).stream()
                .filter(it -> Folded.of(it.name()).equals(Folded.of(name)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
