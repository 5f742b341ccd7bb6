package org.maillage.web;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.RemoteIpValve;
import org.maillage.shared.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * What the server believes of where a request comes from and where it goes. Who asked is told by proxies that the
 * operator has named, from the right, up to the first that is none of them; under which address the platform is reached
 * is told by the settings alone, whatever a request says.
 */
@Component
class NamedProxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Who asked, as proxies say it; the server takes it away once it is read. */
    static final String READ = "X-Forwarded-For";
    /** By which it says then that there were proxies. */
    static final String WERE_THERE = "X-Forwarded-By";

    private final List<String> proxies;
    private final Settings settings;

    NamedProxies(@Value("${maillage.proxies:127.0.0.0/8,::1}") List<String> proxies, Settings settings) {
        this.proxies = proxies.stream().map(NamedProxies::network).toList();
        this.settings = settings;
    }

    /** One address is the network of itself. */
    private static String network(String proxy) {
        try {
            var named = proxy.strip();
            new IpAddressMatcher(named);
            return named.contains("/") ? named : named + (named.contains(":") ? "/128" : "/32");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "maillage.proxies (%s) must be addresses of machines or networks, as 10.0.0.2 or 10.0.0.0/8."
                            .formatted(proxy),
                    e);
        }
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(this::reachedAsTheSettingsSay);
        if (!proxies.isEmpty()) {
            server.addEngineValves(valve());
        }
    }

    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies("");
        valve.setTrustedProxies(proxies.stream().collect(Collectors.joining(",")));
        valve.setRemoteIpHeader(READ);
        valve.setProxiesHeader(WERE_THERE);
        valve.setProtocolHeader("");
        return valve;
    }

    private void reachedAsTheSettingsSay(Connector connector) {
        var url = settings.publicUrl();
        var secure = settings.isSecure();
        connector.setScheme(url.getScheme());
        connector.setSecure(secure);
        connector.setProxyName(url.getHost());
        connector.setProxyPort(url.getPort() > 0 ? url.getPort() : secure ? 443 : 80);
    }
}
