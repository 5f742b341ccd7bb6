package org.maillage.exchange.meeting;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.PersonId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.notices.Audience;
import org.maillage.notices.Audience.Ending;
import org.maillage.notices.Audience.Member;
import org.maillage.notices.Audiences;
import org.maillage.notices.Pace;
import org.maillage.shared.Saying;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guests of a meeting, for its team: all of them, those who have not answered, those who came. */
record GuestAudience(
        GuestGroup group, Meetings meetings, Guests guests, DirectoryPolicy policy, Oppositions oppositions)
        implements Audiences {

    @Override
    public String kind() {
        return group.kind();
    }

    @Override
    public Optional<Audience> find(UUID scope, UUID writer) {
        return meetings.find(scope)
                .filter(it -> policy.reader(new PersonId(writer)).keeps(it.team()))
                .map(this::audience);
    }

    private Audience audience(Meeting meeting) {
        var team = policy.nameOf(meeting.team());
        var those = guests.of(meeting).stream().filter(group::has).toList();
        var opposed = oppositions.opposedOf(
                those.stream().map(Guest::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Audience(
                kind(),
                meeting.id(),
                meeting.purpose(),
                meeting.path(),
                Saying.of("meeting.write.why." + group.key(), meeting.purpose(), team),
                those.stream()
                        .filter(it -> !opposed.contains(Objects.requireNonNullElse(it.email(), "")))
                        .map(it -> new Member(
                                it.id(),
                                it.name(),
                                Objects.requireNonNullElse(it.email(), ""),
                                Locale.forLanguageTag(meeting.language()),
                                Pace.AT_ONCE))
                        .toList(),
                Ending.ofTeam(meeting.team(), team));
    }

    /** One for each group. */
    @Configuration(proxyBeanMethods = false)
    record Groups(Meetings meetings, Guests guests, DirectoryPolicy policy, Oppositions oppositions) {

        @Bean
        Audiences allGuests() {
            return of(GuestGroup.ALL);
        }

        @Bean
        Audiences silentGuests() {
            return of(GuestGroup.SILENT);
        }

        @Bean
        Audiences guestsWhoCame() {
            return of(GuestGroup.CAME);
        }

        private GuestAudience of(GuestGroup group) {
            return new GuestAudience(group, meetings, guests, policy, oppositions);
        }
    }
}
