package org.maillage.alliance.action;

import static org.maillage.account.Example.must;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.KnowsMeetings;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates what was agreed at the last meeting of the first alliance. */
@Component
@Order(103)
record DemonstrateActions(
        AgreeOnAction agreeOnAction, KnowsAlliances alliances, KnowsMeetings meetings, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "alliance-actions";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("governance");
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var alliance = alliances.of(policy.reader(me).teams()).stream()
                .filter(it -> meetings.last(it.id()).isPresent())
                .findFirst();
        must(alliance.isPresent(), "no alliance has met");
        var it = alliance.orElseThrow();
        var meeting = meetings.last(it.id()).orElseThrow();
        example.on(
                example.today().minusDays(13),
                () -> Example.read(name(), Said.class).actions().forEach(one -> agree(it, meeting, one, me, example)));
    }

    private void agree(KnownAlliance alliance, BodyMeetingId meeting, OneAction it, SignedIn me, Example example) {
        var email = it.email();
        agreeOnAction.agree(
                alliance,
                new AllianceAction(
                        UUID.randomUUID(),
                        alliance.id(),
                        meeting,
                        it.words(),
                        example.today().plusDays(it.dueInDays()),
                        it.named() == null ? me.id() : null,
                        Objects.requireNonNullElse(it.named(), ""),
                        email == null ? null : Example.email(email),
                        null,
                        null),
                me);
    }

    /** The actions. */
    record Said(List<OneAction> actions) {}

    /** An action of the team, or of whoever is named. */
    record OneAction(
            String words,
            int dueInDays,
            @Nullable String named,
            @Nullable String email) {}
}
