package org.maillage;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.maillage.database.CannotStart;
import org.maillage.shared.NotPossible;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells the person at the terminal in a sentence why the platform does not start; leaves the rest to Spring. */
final class WhyItDoesNotStart implements SpringBootExceptionReporter {

    // Spring Boot looks for this constructor.
    WhyItDoesNotStart(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(it -> System.err.println("\n  " + it + "\n"));
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        return causes(failure)
                .map(WhyItDoesNotStart::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case CannotStart it -> it.getMessage();
                    case NotPossible it -> it.getMessage();
                    case PortInUseException it ->
                        "The port %1$d is taken by another program. Give another one: MAILLAGE_PORT=%2$d ./maillage start"
                                .formatted(it.getPort(), it.getPort() + 1);
                    case ConfigurationPropertiesBindException it ->
                        "A setting cannot be read: %s".formatted(deepest(it).getMessage());
                    case FlywayException it
                    when !(deepest(it) instanceof ConnectException) ->
                        "The database does not have the shape this version expects: %s Maybe it was written by a newer version of the platform."
                                .formatted(deepest(it).getMessage());
                    case SQLException it
                    when deepest(it) instanceof ConnectException ->
                        "The database of maillage.database.url does not answer. Start it, or take the setting away to use the one that comes with the platform.";
                    default -> null;
                });
    }

    private static Throwable deepest(Throwable failure) {
        return causes(failure).reduce(failure, (first, second) -> second);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.stream();
    }
}
