package org.maillage.watch;

import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.AccessLogValve;
import org.maillage.shared.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes down who asked for what, where the operator wants it: one file a day, for thirty days. What follows the question
 * mark of an address is left out, and so is any secret that it is made of.
 */
@Component
@ConditionalOnProperty(name = "maillage.access-log", havingValue = "true")
record AccessLog(Settings settings) implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String PATH = AccessLog.class.getName() + ".path";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{40,}");
    private static final int DAYS = 30;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        var log = new WithoutSecrets();
        log.setDirectory(settings.data().toAbsolutePath().resolve("log").toString());
        log.setPrefix("access");
        log.setSuffix(".log");
        log.setMaxDays(DAYS);
        log.setRequestAttributesEnabled(true);
        log.setPattern("%a %{yyyy-MM-dd'T'HH:mm:ss.SSSXXX}t %m %{" + PATH + "}r %s %B %Dus");
        server.addEngineValves(log);
    }

    static String shown(String path) {
        return SECRET.matcher(path).replaceAll("***");
    }

    /** Has each path without its secrets. */
    private static final class WithoutSecrets extends AccessLogValve {

        @Override
        public void log(Request request, Response response, long time) {
            request.setAttribute(PATH, shown(String.valueOf(request.getRequestURI())));
            super.log(request, response, time);
        }
    }
}
