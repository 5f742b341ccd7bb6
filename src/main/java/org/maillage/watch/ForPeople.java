package org.maillage.watch;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Knows what is done while somebody waits for an answer: jobs, imports and migrations are not. */
@Component
record ForPeople() implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    static boolean isNow() {
        return NOW.get();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new Noting());
    }

    /** Around all that is done for a request, its page of error included. */
    private static final class Noting extends ValveBase {

        Noting() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            NOW.set(true);
            try {
                getNext().invoke(request, response);
            } finally {
                NOW.remove();
            }
        }
    }
}
