package org.maillage.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Unproven;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * In which ways the reader has shown who they are in this browser, and when. It decides alone whether that was lately
 * enough for what opens or gives away an account.
 */
@Component
public record Proofs(Clock clock) {

    /** So long somebody may change ways in without being asked once more. */
    static final Duration FRESH = Duration.ofMinutes(10);

    /** Where somebody shows it once more. */
    public static final String PAGE = "/account/proof";

    /** The ways that the reader has shown. */
    public Set<Way> shown() {
        return of(SecurityContextHolder.getContext().getAuthentication()).keySet();
    }

    /** Whether the reader of this request has shown a moment ago who they are. */
    public boolean areFresh() {
        return areFresh(SecurityContextHolder.getContext().getAuthentication());
    }

    public boolean areFresh(@Nullable Authentication reader) {
        var since = clock.instant().minus(FRESH);
        return of(reader).values().stream().anyMatch(it -> it.isAfter(since));
    }

    /** Stops who has not. */
    public void mustBeFresh() {
        if (!areFresh()) {
            throw new Unproven("proof", PAGE);
        }
    }

    /** The ways that somebody has shown in this browser, each with its latest moment. */
    static Map<Way, Instant> of(@Nullable Authentication reader) {
        var ways = new EnumMap<Way, Instant>(Way.class);
        factors(reader)
                .forEach(it -> Way.of(it)
                        .ifPresent(way ->
                                ways.merge(way, it.getIssuedAt(), (one, other) -> one.isAfter(other) ? one : other)));
        return ways;
    }

    private static Stream<FactorGrantedAuthority> factors(@Nullable Authentication reader) {
        return reader == null
                ? Stream.empty()
                : reader.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast);
    }
}
