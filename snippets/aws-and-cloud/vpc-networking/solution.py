"""Which way a packet takes out of a subnet, and what lets it pass."""

from ipaddress import ip_address, ip_network


# --8<-- [start:route]
def next_hop(routes, address):
    """The most specific route wins. routes: prefix to target."""
    fitting = [prefix for prefix in routes
               if ip_address(address) in ip_network(prefix)]
    if not fitting:
        return None
    return routes[max(fitting, key=lambda p: ip_network(p).prefixlen)]


def usable(prefix):
    """Addresses of a subnet for you: AWS keeps five."""
    return ip_network(prefix).num_addresses - 5
# --8<-- [end:route]


def group_allows(rules, address, port):
    """Security group: any rule may allow it, and nothing can deny."""
    return any(ip_address(address) in ip_network(source) and low <= port <= high
               for source, low, high in rules)


def acl_allows(rules, address, port):
    """Network ACL: the first rule by number decides, else deny."""
    for _, action, source, low, high in sorted(rules):
        if ip_address(address) in ip_network(source) and low <= port <= high:
            return action == "allow"
    return False


# --8<-- [start:reply]
def connects(client, client_port, port, group_in, acl_in, acl_out):
    """Does a client reach a server and get its answer?

    The group is stateful: the answer to an allowed request passes. The
    ACL is stateless: the answer needs a rule for the client's port.
    """
    return (group_allows(group_in, client, port)
            and acl_allows(acl_in, client, port)
            and acl_allows(acl_out, client, client_port))
# --8<-- [end:reply]


def nat_cost(gigabytes, per_gigabyte, per_hour, hours=730, gateways=1):
    """What a month of NAT gateways costs."""
    return gigabytes * per_gigabyte + gateways * hours * per_hour
