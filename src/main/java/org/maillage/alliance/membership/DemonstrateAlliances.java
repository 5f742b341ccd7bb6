package org.maillage.alliance.membership;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.membership.AllianceParticipant.Part;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Demonstrates two alliances of the first team, one some months old and one that begins. */
@Component
@Order(100)
record DemonstrateAlliances(
        JdbcClient database,
        Alliances alliances,
        KeepParticipant keepParticipant,
        SeekActors seekActors,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Override
    public String name() {
        return "alliances";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("actors")
                && database.sql("select not exists (select from alliance.alliance)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), Said.class).alliances()) {
            var day = example.today().minusDays(it.startedDaysAgo());
            example.at(day, EVENING, () -> begin(it, team.orElseThrow(), me, example));
        }
    }

    private void begin(OneAlliance it, UUID team, SignedIn me, Example example) {
        var since = example.today().minusDays(it.startedDaysAgo());
        var alliance = new Alliance(
                AllianceId.fresh(),
                team,
                it.name(),
                it.stake(),
                since,
                null,
                me.id(),
                OffsetDateTime.of(since, EVENING, ZoneOffset.UTC),
                true,
                0);
        alliances.add(alliance);
        it.participants().forEach(one -> join(alliance, one, policy.reader(me), example.today()));
    }

    private void join(Alliance alliance, OneParticipant it, Reader reader, LocalDate today) {
        var left = it.leftDaysAgo();
        var sent = new LinkedMultiValueMap<String, String>();
        // The directory says beside a name where its example is.
        sent.add(
                "who",
                seekActors.seek(it.name(), reader).stream()
                        .map(SeekActors.Found::name)
                        .findFirst()
                        .orElse(it.name()));
        sent.add("role", it.role());
        sent.add("since", today.minusDays(it.daysAgo()).toString());
        sent.add("until", left == null ? "" : today.minusDays(left).toString());
        sent.add("contact", it.contact());
        sent.add("email", it.email().isEmpty() ? "" : Example.email(it.email()));
        var form = ParticipantForm.sent(sent);
        must(form.check());
        var added =
                keepParticipant.add(alliance, Typed.one(Part.class, it.part()).orElseThrow(), form, reader);
        must(added == AllianceParticipants.Outcome.DONE, "somebody stands in an alliance twice");
    }

    /** The alliances. */
    record Said(List<OneAlliance> alliances) {}

    /** One that began so many days ago. */
    record OneAlliance(String name, String stake, int startedDaysAgo, List<OneParticipant> participants) {}

    /** Who is in it since so many days ago. */
    record OneParticipant(
            String name,
            String part,
            String role,
            int daysAgo,
            @Nullable Integer leftDaysAgo,
            String contact,
            String email) {}
}
