"The package's facts live in settings.ini; this only hands them to setuptools."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

config = ConfigParser(delimiters=['='])
config.read('settings.ini', encoding='utf-8')
c = config['DEFAULT']
extras = {key.removesuffix('_requirements'): c[key].split() for key in c if key.endswith('_requirements')}

setup(
    name=c['lib_name'], version=c['version'], description=c['description'], license='Apache-2.0',
    author=c['author'], author_email=c['author_email'], url=c['git_url'], keywords=c['keywords'].split(),
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    python_requires=f">={c['min_python']}", install_requires=c['requirements'].split(), extras_require=extras,
    packages=find_packages(include=[c['lib_name'], f"{c['lib_name']}.*"]),
    package_data={c['lib_name']: ['assets/**/*']},
    entry_points={'console_scripts': c['console_scripts'].split()},
)
