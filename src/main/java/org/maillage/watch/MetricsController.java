package org.maillage.watch;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.maillage.shared.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What the machine measures of itself, for a monitor that knows the token of the settings. */
@Controller
@ConditionalOnProperty("maillage.metrics-token")
class MetricsController {

    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    private static final String PLAIN = "text/plain; version=0.0.4; charset=utf-8";
    private static final int SHORTEST = 16;

    private final PrometheusMeterRegistry registry;
    private final byte[] expected;

    MetricsController(PrometheusMeterRegistry registry, @Value("${maillage.metrics-token}") String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "maillage.metrics-token must have %d letters at least, that nobody guesses it."
                            .formatted(SHORTEST));
        }
        this.registry = registry;
        this.expected = new Secret("Bearer " + token).hash();
    }

    @GetMapping("/metrics")
    ResponseEntity<byte[]> metrics(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String token,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepted) {
        if (!MessageDigest.isEqual(new Secret(token).hash(), expected)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        var format = accepted.contains("openmetrics") ? OPEN_METRICS : PLAIN;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format)
                .cacheControl(CacheControl.noStore())
                .body(registry.scrape(format).getBytes(StandardCharsets.UTF_8));
    }
}
